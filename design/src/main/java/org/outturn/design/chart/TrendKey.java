package org.outturn.design.chart;

import java.util.List;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// The key to a trend chart: each line, area and shape that it draws, in words.
final class TrendKey {
    static final List<String> DASHES = List.of("7 4", "2 3", "11 3 2 3");
    static final Mark FORECAST = new Mark("Forecast for the year", Colour.BLUE, Shape.DIAMOND);
    private static final Mark FORECAST_WITH_RANGE =
            new Mark("Forecast for the year, with its range", Colour.BLUE, Shape.DIAMOND);
    static final Colour TARGET = Colour.BLACK;
    static final Colour LIMIT = new Colour(0x6f, 0x77, 0x7b);

    private TrendKey() {}

    static Legend of(TrendChart chart, Canvas canvas) {
        var legend = new Legend(canvas);
        for (int n = 0; n < chart.lines().size(); n++) {
            legend.add(
                    new Legend.Entry.Line(
                            chart.lines().get(n).name(),
                            TARGET,
                            1.6,
                            DASHES.get(n % DASHES.size())));
        }
        if (!chart.limits().isEmpty()) {
            legend.add(new Legend.Entry.Line("Mean", LIMIT, 1.5, "none"));
            legend.add(new Legend.Entry.Line("Expected limits", LIMIT, 1.5, "4 4"));
        }
        for (var band : chart.bands()) {
            legend.add(new Legend.Entry.Area(band.name(), band.colour()));
        }
        for (var point : chart.points()) {
            var mark = point.mark();
            if (mark != null && point.value() != null) {
                legend.add(new Legend.Entry.Point(mark, false));
            }
        }
        for (var point : chart.points()) {
            var signal = point.signal();
            if (signal != null && point.value() != null) {
                legend.add(new Legend.Entry.Around(signal));
            }
        }
        var outturn = chart.outturn();
        if (outturn != null) {
            legend.add(
                    new Legend.Entry.Point(
                            outturn.range().isEmpty() ? FORECAST : FORECAST_WITH_RANGE, true));
        }
        if (chart.points().stream().anyMatch(p -> p.provisional() && p.value() != null)) {
            legend.add(
                    new Legend.Entry.Point(
                            new Mark("Provisional", Colour.BLUE, Shape.CIRCLE), true));
        }
        if (chart.points().stream().anyMatch(p -> p.broken() != null)) {
            legend.add(new Legend.Entry.Line("Definition changed", Colour.GREY, 1.5, "1 3"));
        }
        return legend;
    }
}
