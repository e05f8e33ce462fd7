package org.outturn.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Comparison;
import org.outturn.document.Table;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Confidence;
import org.outturn.rules.quantity.Quantity;

/// The figures behind the charts of a comparison, to take away.
record ComparisonSheets(Comparison comparison) {
    /// The best first, then those without a figure.
    Table ranked() {
        var ranked = new Ranked(comparison);
        var rows = new ArrayList<Table.Row>();
        for (var one : ranked.areas()) {
            rows.add(row(one, ranked.place(one), shown(Ranked.value(one))));
        }
        for (var one : ranked.withoutFigure()) {
            rows.add(
                    row(
                            one,
                            "",
                            new Table.Empty(
                                    comparison
                                            .missing()
                                            .getOrDefault(one.area(), "not available"))));
        }
        return table("Rank,Code,Area,Period,Figure,Numerator,Denominator".split(","), rows);
    }

    private Table.Row row(AreaFigure one, String place, Table.Cell figure) {
        return Table.Row.of(
                Table.Cell.of(place),
                Table.Cell.of(one.area()),
                Table.Cell.of(comparison.name(one.area())),
                Table.Cell.of(comparison.period().label()),
                figure,
                plain(one.numerator()),
                plain(one.denominator()));
    }

    Table funnel(ChanceLimits limits) {
        var rows =
                limits.areas().stream()
                        .map(one -> {
                            var narrow = limits.at(ChanceLimits.size(one), Confidence.PERCENT_95);
                            var wide = limits.at(ChanceLimits.size(one), Confidence.PERCENT_99_8);
                            return Table.Row.of(
                                    Table.Cell.of(one.area()),
                                    Table.Cell.of(comparison.name(one.area())),
                                    plain(one.denominator()),
                                    shown(Ranked.value(one)),
                                    limit(narrow.lower()),
                                    limit(narrow.upper()),
                                    limit(wide.lower()),
                                    limit(wide.upper()),
                                    Table.Cell.of(ChanceLimits.words(limits.standing(one))));
                        })
                        .toList();
        return table(
                "Code,Area,Denominator,Figure,Lower 95%,Upper 95%,Lower 99.8%,Upper 99.8%,Standing"
                        .split(","),
                rows);
    }

    private Table table(String[] headings, List<Table.Row> rows) {
        var columns = new ArrayList<Table.Column>();
        for (var heading : headings) {
            columns.add(Table.Column.of(heading, 12, Table.Kind.WORDS));
        }
        return new Table(
                "%s, %s".formatted(comparison.measure().title(), comparison.period().label()),
                columns,
                0,
                rows,
                List.of());
    }

    private Table.Cell limit(double value) {
        return figure(
                Quantity.of(BigDecimal.valueOf(value)),
                comparison.measure().measure().decimals() + 1);
    }

    private Table.Cell shown(Quantity value) {
        return figure(value, comparison.measure().measure().decimals());
    }

    private Table.Cell figure(Quantity value, int decimals) {
        var measure = comparison.measure().measure();
        return new Table.Figure(
                value.value(),
                measure.shown(value, decimals),
                switch (measure.kind()) {
                    case PERCENT -> Table.Unit.PERCENT;
                    case MONEY -> Table.Unit.POUNDS;
                    case COUNT, RATE, DAYS, SCORE, NUMBER -> Table.Unit.PLAIN;
                },
                decimals,
                List.of());
    }

    private static Table.Cell plain(@Nullable Quantity value) {
        if (value == null) {
            return new Table.Empty("");
        }
        int decimals = Math.clamp(value.value().scale(), 0, 2);
        return new Table.Figure(
                value.value(), value.shown(decimals), Table.Unit.PLAIN, decimals, List.of());
    }
}
