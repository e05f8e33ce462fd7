package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// Columns that show a figure with its parts in one cell, as many papers do: `99.8% (3,683/3,689)`, `5.8 (13 admissions)`.
final class PartsColumns {
    private PartsColumns() {}

    static List<Column<Assessed>> all() {
        return List.of(
                column("result", "Result", PartsColumns::result),
                column("last-year", "Last year", one -> stated(one, "last-year")),
                column("target", "Target", one -> stated(one, "target")),
                column("forecast", "Forecast", PartsColumns::forecast));
    }

    private static Column<Assessed> column(
            String name, String heading, Function<Assessed, List<Inline>> parts) {
        var plain = figure(name);
        return Column.figure(
                name + "-parts",
                heading,
                14,
                one -> with(plain.cell().apply(one), parts.apply(one)));
    }

    private static Column<Assessed> figure(String name) {
        return Stream.concat(FigureColumns.all().stream(), TargetColumns.all().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The parts stand beneath the figure where the column is narrow: a space parts them.
    private static Table.Cell with(Table.Cell cell, List<Inline> parts) {
        return switch (cell) {
            case Table.Figure figure -> {
                var after = new ArrayList<>(figure.after());
                after.addAll(parts);
                yield new Table.Figure(
                        figure.value(), figure.shown(), figure.unit(), figure.decimals(), after);
            }
            case Table.Words(var words) -> {
                var all = new ArrayList<>(words);
                all.addAll(parts);
                yield new Table.Words(all);
            }
            case Table.Rich _, Table.Shaded _, Table.Empty _ -> cell;
        };
    }

    private static List<Inline> result(Assessed one) {
        var figure = one.figure();
        var observation = figure == null ? null : figure.observation();
        var numerator = observation == null ? null : observation.numerator();
        var denominator = observation == null ? null : observation.denominator();
        if (numerator == null) {
            return sign(words(one, one.stated().get("numerator"), one.stated().get("denominator")));
        }
        return Inline.text(
                words(one, number(numerator), denominator == null ? null : number(denominator)));
    }

    /// A forecast at the rate of the year so far holds for the numerator as it does for the figure.
    private static List<Inline> forecast(Assessed one) {
        var forecast = one.verdict().forecast();
        var figure = one.figure();
        var numerator = figure == null ? null : figure.observation().numerator();
        var result = one.result();
        if (forecast == null
                || numerator == null
                || result == null
                || result.value().signum() == 0
                || !counts(one)
                || !(forecast.isOutturn() || forecast.method() == Forecast.Method.RUN_RATE)) {
            return List.of();
        }
        var outturn = numerator.times(forecast.value()).dividedBy(result);
        return Inline.text(words(one, outturn.shown(0), null));
    }

    private static List<Inline> stated(Assessed one, String what) {
        return sign(
                words(
                        one,
                        one.stated().get(what + "-numerator"),
                        one.stated().get(what + "-denominator")));
    }

    private static List<Inline> sign(String words) {
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words), Cells.STATED);
    }

    /// ` (109/159)`, ` (13 admissions)`, ` (929)`, or nothing.
    private static String words(
            Assessed one, @Nullable String numerator, @Nullable String denominator) {
        if (numerator == null || numerator.isBlank()) {
            return "";
        }
        var noun = one.indicator().noun();
        if (denominator != null && !counts(one)) {
            return " (%s/%s)".formatted(numerator, denominator);
        }
        return noun == null ? " (%s)".formatted(numerator) : " (%s %s)".formatted(numerator, noun);
    }

    /// Whether its numerator says more than the population beneath it.
    private static boolean counts(Assessed one) {
        return one.indicator().measure().kind() == Measure.Kind.RATE
                && one.indicator().noun() != null;
    }

    private static String number(Quantity value) {
        return value.shown(Math.clamp(value.value().scale(), 0, 4));
    }
}
