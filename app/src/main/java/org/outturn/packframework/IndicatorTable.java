package org.outturn.packframework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Indicator;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.plainfile.Value;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// Reads and writes the indicators.
public final class IndicatorTable {
    private static final String AUTOMATIC = "automatic";
    private static final Set<Integer> BASES = Set.of(100, 1_000, 10_000, 100_000);

    private IndicatorTable() {}

    public static List<Indicator> read(Draft draft) {
        if (!draft.texts().containsKey(PackTable.INDICATORS.file())) {
            draft.faults()
                    .add(
                            Place.of(PackTable.INDICATORS.file())
                                    .fault("", "the file is missing", "add it; a pack needs it"));
            draft.known().isUnsureOf(Draft.INDICATOR);
        }
        var table = draft.table(PackTable.INDICATORS);
        table.makeKnown(Draft.INDICATOR, "id", draft.known());
        table.requireUnique("the id", "id");
        var indicators = new ArrayList<Indicator>();
        for (var row : table.rows()) {
            indicators.add(indicator(draft, row));
        }
        refuseVariantsOfVariants(table);
        FormulaColumn.check(table, indicators);
        for (var indicator : indicators) {
            if (indicator.computed() != null) {
                draft.computed().add(indicator.id());
            }
        }
        return indicators;
    }

    private static Indicator indicator(Draft draft, Row row) {
        var id = Draft.id(row, "id");
        var polarity = row.needed("polarity").choice(Polarity.class);
        if (polarity != null) {
            draft.polarities().putIfAbsent(id, polarity);
        }
        var frequency = row.cell("frequency").choice(Frequency.class);
        var accumulation = row.needed("accumulation").choice(Accumulation.class);
        var first = row.cell("first").period();
        var last = row.cell("last").period();
        if (first != null && last != null && last.end().isBefore(first.start())) {
            row.cell("last").refuse("ends before the first period, " + first, "swap the two");
        }
        return new Indicator(
                id,
                row.cell("code").words(),
                row.needed("title").text(),
                row.cell("unit").reference(draft.known(), Draft.UNIT),
                measure(draft, row, id),
                row.cell("noun").words(),
                polarity == null ? Polarity.NEUTRAL : polarity,
                frequency,
                accumulation == null ? Accumulation.STOCK : accumulation,
                draft.reference(row, "scheme", Draft.SCHEME),
                compare(row.cell("compare")),
                significance(row.cell("significance")),
                GroupingTable.cell(draft, row.cell("groupings")),
                row.cell("rationale").words(),
                row.cell("formula").words(),
                row.cell("source").words(),
                row.cell("variant").words(),
                row.cell("variant-of").reference(draft.known(), Draft.INDICATOR),
                sameAs(row.cell("same-as")),
                first,
                last,
                row.cell("note").words(),
                forecast(row.cell("forecast"), accumulation),
                FormulaColumn.read(row.cell("computed")),
                row.cell("population").words(),
                row.cell("due").whole(0, 366));
    }

    /// A method that fits what is counted. `automatic`, like nothing, leaves it to the past.
    private static Forecast.@Nullable Method forecast(
            Value cell, @Nullable Accumulation accumulation) {
        if (cell.text().strip().equals(AUTOMATIC)) {
            return null;
        }
        var method = cell.choice(Forecast.Method.class);
        if (method != null && accumulation != null && !method.fits(accumulation)) {
            cell.refuse(
                    "is no way to forecast what is of this accumulation",
                    "write %s or automatic"
                            .formatted(
                                    Arrays.stream(Forecast.Method.values())
                                            .filter(one -> one.fits(accumulation))
                                            .map(PackText::word)
                                            .collect(Collectors.joining(", "))));
        }
        return method;
    }

    /// A variant is of a measure that is no variant itself.
    private static void refuseVariantsOfVariants(Table table) {
        var variants = new HashSet<String>();
        for (var row : table.rows()) {
            if (row.cell("variant-of").isGiven()) {
                variants.add(row.cell("id").text().strip());
            }
        }
        for (var row : table.rows()) {
            var of = row.cell("variant-of");
            if (of.isGiven() && row.isSound("variant-of") && variants.contains(of.text().strip())) {
                of.refuse("is a variant itself", "name the measure that it is a variant of");
            }
        }
    }

    /// `COUNCIL:ID`
    private static @Nullable String sameAs(Value cell) {
        if (!cell.isGiven()) {
            return null;
        }
        var sides = cell.text().strip().split(":", -1);
        if (sides.length != 2) {
            cell.refuse("does not name another council's indicator", "write COUNCIL:ID");
            return null;
        }
        var council = cell.part(sides[0]).id();
        var id = cell.part(sides[1]).id();
        return council == null || id == null ? null : council + ":" + id;
    }

    private static Measure measure(Draft draft, Row row, String id) {
        var kind = row.needed("measure").choice(Measure.Kind.class);
        var decimals = row.needed("decimals").whole(0, 6);
        var per = row.cell("per").whole(1, 100_000);
        if (per != null && !BASES.contains(per)) {
            row.cell("per").refuse("is not a base", "write 100, 1000, 10000 or 100000");
        }
        if (kind == Measure.Kind.RATE && per == null && row.isSound("per")) {
            row.cell("per").refuse("a rate needs its base", "write 100, 1000, 10000 or 100000");
        }
        if (kind != null && kind != Measure.Kind.RATE && per != null && per != 1 && per != 100) {
            row.cell("per").refuse("is a base, which only a rate has", "leave the cell empty");
        }
        if (kind == null) {
            return Measure.count();
        }
        draft.measures().putIfAbsent(id, kind);
        return new Measure(kind, per == null ? 1 : per, decimals == null ? 0 : decimals);
    }

    private static List<Against> compare(Value cell) {
        var against = new LinkedHashSet<Against>();
        for (var part : cell.parts()) {
            var one = part.choice(Against.class);
            if (one != null && !against.add(one)) {
                part.refuse("is named twice", "name it once");
            }
        }
        return cell.isGiven() ? List.copyOf(against) : List.of(Against.PREVIOUS);
    }

    private static Significance significance(Value cell) {
        var words = cell.text().strip().split(" +", 2);
        if (!cell.isGiven() || (words[0].equals("none") && words.length == 1)) {
            return new Significance.None();
        }
        if (words.length == 2 && (words[0].equals("points") || words[0].equals("percent"))) {
            var least = cell.part(words[1]).number();
            if (least != null && least.signum() < 0) {
                cell.refuse("is below nothing", "write a change of 0 or more");
            }
            if (least != null) {
                return words[0].equals("points")
                        ? new Significance.Points(least)
                        : new Significance.Percent(least);
            }
        } else {
            cell.refuse("is not a significance", "write none, points 1.5 or percent 2");
        }
        return new Significance.None();
    }

    public static void write(PackText text, List<Indicator> indicators) {
        text.rows(
                PackTable.INDICATORS,
                indicators,
                (row, one) -> {
                    var measure = one.measure();
                    var frequency = one.frequency();
                    row.put("id", one.id())
                            .put("code", one.code())
                            .put("title", one.title())
                            .put("unit", one.unit())
                            .put("measure", PackText.word(measure.kind()))
                            .put("per", measure.kind() == Measure.Kind.RATE ? measure.per() : null)
                            .put("noun", one.noun())
                            .put("decimals", measure.decimals())
                            .put("polarity", PackText.word(one.polarity()))
                            .put("frequency", frequency == null ? null : PackText.word(frequency))
                            .put("accumulation", PackText.word(one.accumulation()))
                            .put("scheme", one.scheme())
                            .put(
                                    "compare",
                                    PackText.several(
                                            one.compare().stream().map(PackText::word).toList()))
                            .put("significance", significance(one.significance()))
                            .put("groupings", PackText.pairs(one.groupings()))
                            .put("rationale", one.rationale())
                            .put("formula", one.formula())
                            .put("source", one.source())
                            .put("variant", one.variant())
                            .put("variant-of", one.variantOf())
                            .put("same-as", one.sameAs())
                            .put("first", one.first())
                            .put("last", one.last())
                            .put("note", one.note())
                            .put(
                                    "forecast",
                                    one.forecast() == null ? null : PackText.word(one.forecast()))
                            .put("computed", one.computed() == null ? null : one.computed().text())
                            .put("population", one.population())
                            .put("due", one.due());
                });
    }

    private static @Nullable String significance(Significance least) {
        return switch (least) {
            case Significance.None() -> null;
            case Significance.Points(var change) -> "points " + change;
            case Significance.Percent(var change) -> "percent " + change;
        };
    }
}
