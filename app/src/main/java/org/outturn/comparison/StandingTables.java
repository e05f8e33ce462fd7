package org.outturn.comparison;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Comparison;
import org.outturn.collection.Benchmark;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.rules.compare.Average;
import org.outturn.rules.compare.Quantile;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.quantity.Quantity;

/// A comparison as tables of words and figures.
///
/// @param printed what the council's paper states of it; null where it states nothing of this period
record StandingTables(Comparison comparison, @Nullable Benchmark printed, String council) {
    private static final String NONE = "–";

    Table standing() {
        var rows = new ArrayList<Row>();
        var own = comparison.value();
        rows.add(row(council, own == null ? without() : comparison.shown(own), NONE));
        rows.add(
                row(
                        comparison.whole() + " average, as published",
                        shown(comparison.published()),
                        average()));
        rows.add(recomputed());
        rows.add(row("Rank", comparison.rank().text(), rank()));
        rows.add(row("Rank the %s before".formatted(span()), before(), earlier()));
        rows.add(row("Quarter of the areas, 1 being the best", quartile(), NONE));
        for (var peers : comparison.peers()) {
            rows.add(row("Rank in " + peers.name(), peers.rank().text(), NONE));
            if (peers.average() instanceof Average.Recomputed(var value, var areas, _)) {
                rows.add(
                        row(
                                "Average of %d areas of %s without %s, recomputed"
                                        .formatted(areas, peers.name(), council),
                                comparison.shown(value),
                                NONE));
            }
        }
        return new Table(
                "Compared with others, " + comparison.period().label(),
                "s",
                List.of(
                        Column.text("What"),
                        Column.number("From the set"),
                        Column.number("As the paper states it")),
                rows,
                true);
    }

    /// Period by period; null where there is one only.
    @Nullable Table years() {
        if (comparison.years().size() < 2) {
            return null;
        }
        return new Table(
                "Period by period",
                "s",
                List.of(
                        Column.text("Period"),
                        Column.number(council),
                        Column.number(comparison.whole() + " average, as published"),
                        Column.number("Rank")),
                comparison.years().stream()
                        .map(one ->
                                Row.of(
                                        text(one.period().label()),
                                        text(shown(one.value())),
                                        text(shown(one.average())),
                                        text(unbroken(one.rank().text()))))
                        .toList(),
                true);
    }

    /// A snapshot is set against that of a year before.
    private String span() {
        return switch (comparison.period().kind()) {
            case YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, SNAPSHOT -> "year";
            case MONTH, QUARTER, HALF, ROLLING_YEAR, MONTHS -> "period";
        };
    }

    /// The mark of a tie stays beside the rank.
    static String unbroken(String rank) {
        return rank.replace(" (", "\u00a0(");
    }

    private Row recomputed() {
        return switch (comparison.recomputed()) {
            case Average.Published(var value) -> row("Average", comparison.shown(value), NONE);
            case Average.Recomputed(var value, var areas, _) ->
                    row(
                            "%s average, recomputed from the parts of %d areas"
                                    .formatted(comparison.whole(), areas),
                            comparison.shown(value),
                            NONE);
            case Average.None(var why) ->
                    row(comparison.whole() + " average, recomputed", "none: " + why, NONE);
        };
    }

    /// Rank, area, figure and, where they are counts, the parts.
    Table figures(boolean parts) {
        var columns = new ArrayList<>(List.of(Column.text("Area"), Column.number("Rank")));
        columns.add(Column.number("Figure"));
        if (parts) {
            columns.add(Column.number("Numerator"));
            columns.add(Column.number("Denominator"));
            columns.add(Column.text("Chance, 99.8% limits"));
        }
        var ranked = new Ranked(comparison);
        var limits = parts ? ChanceLimits.of(comparison).orElse(null) : null;
        var rows = new ArrayList<Row>();
        for (var one : ranked.areas()) {
            var cells = new ArrayList<gg.jte.Content>();
            cells.add(text(comparison.name(one.area())));
            cells.add(text(ranked.place(one)));
            cells.add(text(comparison.shown(Ranked.value(one))));
            if (parts) {
                cells.add(text(plain(one.numerator())));
                cells.add(text(plain(one.denominator())));
                cells.add(
                        text(
                                limits == null || !limits.areas().contains(one)
                                        ? NONE
                                        : ChanceLimits.words(limits.standing(one))));
            }
            rows.add(new Row(cells, false));
        }
        for (var one : ranked.withoutFigure()) {
            var cells = new ArrayList<gg.jte.Content>();
            cells.add(text(comparison.name(one.area())));
            cells.add(text(NONE));
            cells.add(text(comparison.missing().getOrDefault(one.area(), "not available")));
            while (cells.size() < columns.size()) {
                cells.add(text(NONE));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(comparison.measure().title(), "s", columns, rows, true);
    }

    String without() {
        return comparison.missing().getOrDefault(comparison.own(), "no figure");
    }

    String shown(@Nullable Quantity value) {
        return value == null ? NONE : comparison.shown(value);
    }

    String average() {
        return printed == null || printed.average() == null
                ? NONE
                : comparison.measure().measure().shown(printed.average(), printed.decimals());
    }

    String rank() {
        return printed == null || printed.rank() == null
                ? NONE
                : printed.rank()
                        + (printed.count() == null ? "" : "/" + printed.count())
                        + (Boolean.TRUE.equals(printed.tied()) ? " (=)" : "");
    }

    private String earlier() {
        return printed == null || printed.previousRank() == null
                ? NONE
                : printed.previousRank()
                        + (printed.previousCount() == null ? "" : "/" + printed.previousCount());
    }

    String quartile() {
        return switch (comparison.quartile()) {
            case Quantile.In(var number, _) -> String.valueOf(number);
            case Quantile.None(var why) -> why;
        };
    }

    /// The earlier rank and how many places it is away; where more or fewer areas were ranked then, that is said.
    String before() {
        var before = comparison.before();
        if (before == null) {
            return "no release is in";
        }
        if (comparison.rank() instanceof Rank.Placed now
                && before.rank() instanceof Rank.Placed then) {
            int moved = now.movedFrom(then);
            var places =
                    moved == 0
                            ? "the same place"
                            : "%d %s %s"
                                    .formatted(
                                            Math.abs(moved),
                                            Math.abs(moved) == 1 ? "place" : "places",
                                            moved > 0 ? "up since" : "down since");
            return "%s, %s%s"
                    .formatted(
                            then.text(), places, now.sameField(then) ? "" : ", of another number");
        }
        return before.rank().text();
    }

    private static String plain(@Nullable Quantity value) {
        return value == null ? NONE : value.shown(Math.clamp(value.value().scale(), 0, 2));
    }

    private static Row row(String what, String set, String printed) {
        return Row.of(text(what), text(set), text(printed));
    }
}
