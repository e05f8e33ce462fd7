package org.outturn.variation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.Mark;
import org.outturn.design.chart.Axis;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Quality;

/// What the charts of pages and papers draw alike: the axis, and each figure of a history as a point.
///
/// @param known the periods of the history one after the other, oldest first, those without a figure too
public record Points(List<Period> known, Function<Period, @Nullable Assessed> figures) {
    public static Axis axis(Measure measure) {
        return switch (measure.kind()) {
            case PERCENT -> Axis.PERCENT;
            case COUNT, DAYS, RATE -> Axis.COUNT;
            case MONEY -> Axis.MONEY;
            case SCORE, NUMBER -> Axis.NUMBER;
        };
    }

    /// Whether figures of both periods stand on one line: of a quarter and a quarter, not of a quarter and a year.
    public static boolean isLike(Period one, Period other) {
        return one.kind() == other.kind() && one.lengthInMonths() == other.lengthInMonths();
    }

    public Optional<Chance> chance() {
        return Chance.of(known, figures);
    }

    /// A gap.
    ///
    /// @param words why there is no figure
    public static TrendChart.Point missing(Period period, String words) {
        return TrendChart.Point.missing(period.shortLabel(), words).named(period.label());
    }

    /// @param one the figure of the period
    /// @param result what it comes to
    /// @param shown the same in words
    /// @param mark of its rating; null for none
    public TrendChart.Point point(
            Period period, Assessed one, double result, String shown, @Nullable Mark mark) {
        var point = TrendChart.Point.of(period.shortLabel(), result, shown).named(period.label());
        if (mark != null) {
            point = point.marked(mark);
        }
        if (Chance.beginsAnew(known, period, figures)) {
            point = point.brokenBefore("not comparable with earlier figures");
        }
        var figure = one.figure();
        return figure != null && figure.observation().quality() == Quality.PROVISIONAL
                ? point.asProvisional()
                : point;
    }
}
