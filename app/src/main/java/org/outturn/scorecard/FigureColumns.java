package org.outturn.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.direction.Against;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Columns of figures: the result, its parts, and the figures it is compared with.
final class FigureColumns {
    private FigureColumns() {}

    static List<Column<Assessed>> all() {
        return List.of(
                Column.figure("result", "Result", 10, FigureColumns::result),
                Column.figure("parts", "Numerator and denominator", 13, FigureColumns::parts),
                Column.figure("numerator", "Numerator", 10, one -> part(one, "numerator")),
                Column.figure("denominator", "Denominator", 10, one -> part(one, "denominator")),
                Column.figure(
                        "previous",
                        "Previous",
                        10,
                        one -> earlier(one, Against.PREVIOUS, "previous")),
                Column.figure(
                        "last-year",
                        "Last year",
                        10,
                        one -> earlier(one, Against.LAST_YEAR, "last-year")),
                Column.figure(
                        "baseline",
                        "Baseline",
                        10,
                        one -> earlier(one, Against.BASELINE, "baseline")),
                Column.figure("forecast", "Forecast", 10, FigureColumns::forecast));
    }

    private static Table.Cell result(Assessed one) {
        var figure = one.figure();
        var result = one.result();
        var stated = one.stated().get("result");
        if (result == null) {
            return stated == null
                    ? new Table.Empty(why(figure == null ? null : figure.observation().quality()))
                    : Cells.stated(stated);
        }
        return Cells.figure(
                one.indicator().measure(),
                result,
                one.decimals(),
                figure == null ? List.of() : remark(figure.observation().quality()));
    }

    private static List<Inline> remark(Quality quality) {
        return switch (quality) {
            case PROVISIONAL -> Inline.text(" (provisional)");
            case ESTIMATED -> Inline.text(" (estimate)");
            case FINAL, NOT_AVAILABLE, NOT_DUE, SUPPRESSED, NOT_COMPARABLE -> List.of();
        };
    }

    private static String why(@Nullable Quality quality) {
        return switch (quality) {
            case NOT_AVAILABLE -> "Not available";
            case NOT_DUE -> "Not due";
            case SUPPRESSED -> "Suppressed";
            case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> "No value";
            case null -> "No figure";
        };
    }

    private static Table.Cell parts(Assessed one) {
        var observation = observation(one);
        if (observation != null
                && observation.numerator() != null
                && observation.denominator() != null) {
            return Table.Cell.of(
                    number(observation.numerator()) + "/" + number(observation.denominator()));
        }
        var above = one.stated().get("numerator");
        var below = one.stated().get("denominator");
        return Cells.stated(above == null || below == null ? above : above + "/" + below);
    }

    private static Table.Cell part(Assessed one, String name) {
        var observation = observation(one);
        var value =
                observation == null
                        ? null
                        : name.equals("numerator")
                                ? observation.numerator()
                                : observation.denominator();
        return value == null
                ? Cells.stated(one.stated().get(name))
                : new Table.Figure(
                        value.value(), number(value), Table.Unit.PLAIN, decimals(value), List.of());
    }

    /// An earlier figure beside none of the period would pass for one that is compared.
    private static Table.Cell earlier(Assessed one, Against against, String stated) {
        var figure = one.earlier().get(against);
        return figure == null || (one.result() == null && against != Against.BASELINE)
                ? Cells.stated(one.stated().get(stated))
                : Cells.figure(
                        one.indicator().measure(),
                        figure.value(),
                        figure.exact() ? one.indicator().measure().decimals() : figure.decimals());
    }

    private static Table.Cell forecast(Assessed one) {
        var forecast = one.verdict().forecast();
        return forecast == null
                ? Cells.stated(one.stated().get("forecast"))
                : Cells.figure(one.indicator().measure(), forecast.value(), one.decimals());
    }

    private static @Nullable Observation observation(Assessed one) {
        var figure = one.figure();
        return figure == null ? null : figure.observation();
    }

    private static String number(Quantity value) {
        return value.shown(decimals(value));
    }

    private static int decimals(Quantity value) {
        return Math.clamp(value.value().scale(), 0, 4);
    }
}
