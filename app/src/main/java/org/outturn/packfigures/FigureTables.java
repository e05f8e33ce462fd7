package org.outturn.packfigures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.collection.EarlierFigure;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.rules.direction.Against;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Reads the observations, the earlier figures given beside them, and the ratings set by judgement.
public final class FigureTables {
    private FigureTables() {}

    public static List<Figure> figures(Draft draft) {
        var table = draft.table(PackTable.OBSERVATIONS);
        requireDays(table);
        var figures = new ArrayList<Figure>();
        for (var row : table.rows()) {
            var indicator = draft.reference(row, "indicator", Draft.INDICATOR);
            refuseComputed(draft, row, indicator);
            var area = draft.area(row);
            var period = row.needed("period").period();
            var reported = row.cell("reported").period();
            var given = row.cell("quality").choice(Quality.class);
            var quality = given == null ? Quality.FINAL : given;
            if (period != null && reported != null && reported.end().isBefore(period.start())) {
                row.cell("reported")
                        .refuse(
                                "is over before the period that the figure covers, %s, begins"
                                        .formatted(period),
                                "correct one of the two periods");
            }
            var parts = parts(row, draft.measures().get(indicator), quality);
            if (isEmpty(parts, row)) {
                requireReason(row, quality);
            } else if (row.isSound("value", "numerator", "denominator", "quality")) {
                refuseFigure(row, quality);
            }
            if (period != null && row.isSound()) {
                figures.add(
                        new Figure(
                                indicator,
                                area,
                                reported == null ? period : reported,
                                new Observation(
                                        period,
                                        parts.numerator(),
                                        parts.denominator(),
                                        parts.value(),
                                        parts.decimals(),
                                        quality),
                                row.cell("received").date(),
                                row.cell("source").words(),
                                row.cell("note").words(),
                                1,
                                Instant.EPOCH,
                                ""));
            }
        }
        return Revised.numbered(figures);
    }

    /// A figure is given once, or again on the day on which it was revised.
    private static void requireDays(Table table) {
        var columns = new String[] {"indicator", "area", "period", "reported", "received"};
        table.requireUnique(
                "the series and period",
                row -> {
                    var key = new ArrayList<>(key(row));
                    key.add(row.cell("received").text().strip());
                    return key;
                },
                columns);
        var without = new HashMap<List<String>, Row>();
        var given = new HashMap<List<String>, Integer>();
        for (var row : table.rows()) {
            if (row.isSound(columns)) {
                given.merge(key(row), 1, Integer::sum);
                if (!row.cell("received").isGiven()) {
                    without.put(key(row), row);
                }
            }
        }
        without.forEach((key, row) -> {
            if (given.getOrDefault(key, 0) > 1) {
                row.cell("received")
                        .refuse(
                                "is left out, and the figure is given again",
                                "say when it came, or remove one of the rows");
            }
        });
    }

    /// What follows from other indicators has no figures of its own.
    private static void refuseComputed(Draft draft, Row row, String indicator) {
        if (draft.computed().contains(indicator)) {
            row.cell("indicator")
                    .refuse(
                            "is computed from other indicators",
                            "take the row out, or the formula out of indicators.csv");
        }
    }

    /// A figure left without a reporting period is reported in the period that it covers.
    private static List<String> key(Row row) {
        var period = row.cell("period").text().strip();
        var reported = row.cell("reported").text().strip();
        return List.of(
                row.cell("indicator").text().strip(),
                row.cell("area").text().strip(),
                period,
                reported.isEmpty() ? period : reported);
    }

    private static boolean isEmpty(Parts parts, Row row) {
        return parts.value() == null
                && parts.numerator() == null
                && row.isSound()
                && row.isUnderstood();
    }

    private static void requireReason(Row row, Quality quality) {
        switch (quality) {
            case FINAL, PROVISIONAL, ESTIMATED ->
                    row.cell("value")
                            .refuse(
                                    "the row has no figure",
                                    "give a value, or say with quality why there is none, as in not-available");
            case NOT_AVAILABLE, NOT_DUE, SUPPRESSED, NOT_COMPARABLE -> {}
        }
    }

    private static void refuseFigure(Row row, Quality quality) {
        switch (quality) {
            case NOT_AVAILABLE, NOT_DUE -> {
                if (row.cell("value").isGiven()) {
                    row.cell("quality")
                            .refuse(
                                    "stands beside a figure",
                                    "leave out the figure or the quality");
                }
            }
            case FINAL, PROVISIONAL, ESTIMATED, SUPPRESSED, NOT_COMPARABLE -> {}
        }
    }

    public static List<EarlierFigure> earlier(Draft draft) {
        var table = draft.table(PackTable.COMPARISONS);
        table.requireUnique(
                "the series, period and comparison", "indicator", "area", "period", "with");
        var earlier = new ArrayList<EarlierFigure>();
        for (var row : table.rows()) {
            var indicator = draft.reference(row, "indicator", Draft.INDICATOR);
            var area = draft.area(row);
            var period = Draft.period(row, "period");
            var with = row.needed("with").choice(Against.class);
            var covers = row.cell("covers").period();
            if (covers != null && row.isSound("period") && covers.end().isAfter(period.end())) {
                row.cell("covers")
                        .refuse(
                                "ends after the reporting period, " + period,
                                "name an earlier period");
            }
            var parts = parts(row, draft.measures().get(indicator), Quality.FINAL);
            if (isEmpty(parts, row)) {
                row.cell("value")
                        .refuse(
                                "the row has no figure",
                                "give a value, or numerator and denominator");
            }
            earlier.add(
                    new EarlierFigure(
                            indicator,
                            area,
                            period,
                            with == null ? Against.PREVIOUS : with,
                            parts.value(),
                            parts.decimals(),
                            parts.numerator(),
                            parts.denominator(),
                            covers,
                            row.cell("of").period(),
                            row.cell("note").words()));
        }
        return earlier;
    }

    private record Parts(
            @Nullable Quantity numerator,
            @Nullable Quantity denominator,
            @Nullable Quantity value,
            int decimals) {}

    /// A figure is a value, or a numerator and a denominator.
    private static Parts parts(Row row, Measure.@Nullable Kind measure, Quality quality) {
        var value = row.cell("value");
        var numerator = row.cell("numerator");
        var denominator = row.cell("denominator");
        var above = numerator.number();
        var below = denominator.number();
        var whole = value.number();
        if (value.isGiven() && (numerator.isGiven() || denominator.isGiven())) {
            value.refuse(
                    "stands beside a numerator or denominator",
                    "leave the value out; it is computed from its parts");
        } else if (numerator.isGiven() && !denominator.isGiven()) {
            numerator.refuse("has no denominator", "give both parts, or a value alone");
        } else if (denominator.isGiven() && !numerator.isGiven()) {
            denominator.refuse("has no numerator", "give both parts, or a value alone");
        } else if (below != null && below.isZero() && quality != Quality.NOT_AVAILABLE) {
            denominator.refuse(
                    "is a denominator of zero, which gives no figure",
                    "correct it, or set quality to not-available");
        } else if (above != null
                && below != null
                && measure == Measure.Kind.PERCENT
                && above.isMore(below)) {
            numerator.refuse(
                    "is above the denominator, " + below + ", which no percentage allows",
                    "correct one of the two, or make the indicator a rate per 100");
        }
        return new Parts(above, below, whole, whole == null ? 0 : value.decimals());
    }

    public static void write(PackText text, Figures figures) {
        text.rows(
                PackTable.OBSERVATIONS,
                figures.figures(),
                (row, one) -> {
                    var seen = one.observation();
                    row.put("indicator", one.indicator())
                            .put("area", one.area())
                            .put("period", seen.period())
                            .put(
                                    "reported",
                                    one.reported().equals(seen.period()) ? null : one.reported())
                            .put("numerator", seen.numerator())
                            .put("denominator", seen.denominator())
                            .put("value", PackText.number(seen.value(), seen.decimals()))
                            .put(
                                    "quality",
                                    seen.quality() == Quality.FINAL
                                            ? null
                                            : PackText.word(seen.quality()))
                            .put("received", one.received())
                            .put("source", one.source())
                            .put("note", one.note());
                });
        text.rows(
                PackTable.COMPARISONS,
                figures.earlier(),
                (row, one) ->
                        row.put("indicator", one.indicator())
                                .put("area", one.area())
                                .put("period", one.reported())
                                .put("with", PackText.word(one.with()))
                                .put("value", PackText.number(one.value(), one.decimals()))
                                .put("numerator", one.numerator())
                                .put("denominator", one.denominator())
                                .put("covers", one.covers())
                                .put("of", one.of())
                                .put("note", one.note()));
    }
}
