package org.outturn.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Grouping;
import org.outturn.catalogue.Indicator;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.plainfile.Value;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

/// Reads the groupings and the indicators.
final class IndicatorTables {
    private static final Set<Integer> BASES = Set.of(100, 1_000, 10_000, 100_000);
    private static final int MOST_POSITIONS = 100_000;

    private IndicatorTables() {}

    static List<Grouping> groupings(Draft draft) {
        var table = draft.table(PackTable.GROUPINGS);
        table.makeKnown(Draft.KIND, "kind", draft.known());
        table.requireUnique("the grouping", "kind", "id");
        var groupings = new ArrayList<Grouping>();
        for (var row : table.rows()) {
            var kind = Draft.id(row, "kind");
            var id = Draft.id(row, "id");
            draft.known().add(Draft.groupingOf(kind), row.cell("id").text().strip());
            var position = row.cell("position").whole(0, MOST_POSITIONS);
            groupings.add(
                    new Grouping(
                            kind,
                            id,
                            row.needed("name").text(),
                            position == null ? groupings.size() + 1 : position,
                            row.cell("description").text()));
        }
        for (var kind : draft.known().ids(Draft.KIND)) {
            table.strays().forEach(id -> draft.known().add(Draft.groupingOf(kind), id.strip()));
            if (!table.whole()) {
                draft.known().isUnsureOf(Draft.groupingOf(kind));
            }
        }
        return groupings;
    }

    static List<Indicator> indicators(Draft draft) {
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
                groupings(draft, row.cell("groupings")),
                row.cell("rationale").words(),
                row.cell("formula").words(),
                row.cell("source").words(),
                row.cell("variant").words(),
                row.cell("variant-of").reference(draft.known(), Draft.INDICATOR),
                sameAs(row.cell("same-as")),
                first,
                last,
                row.cell("note").words());
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
        var against = EnumSet.noneOf(Against.class);
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

    /// `type=strategic; committee=health`
    static Map<String, String> groupings(Draft draft, Value cell) {
        var groupings = new LinkedHashMap<String, String>();
        for (var part : cell.parts()) {
            var sides = part.text().split("=", 2);
            if (sides.length < 2) {
                part.refuse("is not a grouping", "write kind=id, as in type=strategic");
                continue;
            }
            var kind = part.part(sides[0].strip()).reference(draft.known(), Draft.KIND);
            var id = kind == null ? null : grouping(draft, part.part(sides[1].strip()), kind);
            if (kind != null && id != null && groupings.put(kind, id) != null) {
                part.refuse("is a second grouping of its kind", "name one of each kind");
            }
        }
        return groupings;
    }

    private static @Nullable String grouping(Draft draft, Value value, String kind) {
        if (!value.isGiven()) {
            value.refuse(
                    "the id of the grouping is missing", "write kind=id, as in type=strategic");
            return null;
        }
        return value.reference(draft.known(), Draft.groupingOf(kind));
    }
}
