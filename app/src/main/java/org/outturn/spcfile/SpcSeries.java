package org.outturn.spcfile;

import java.util.List;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.spc.Assurance;
import org.outturn.rules.spc.ControlChart;
import org.outturn.rules.spc.Variation;

/// A series with its chart.
///
/// @param rows its points in order of time, one for each point of the chart
/// @param target the latest that is given; NaN when none is
record SpcSeries(
        String name, List<SpcRow> rows, ControlChart chart, Polarity polarity, double target) {

    /// Of the latest figure.
    Variation variation() {
        return chart.variation(polarity);
    }

    Assurance assurance() {
        return chart.assurance(polarity, target);
    }

    /// What a point is a part of: `outside high`; empty for common cause and where there is no figure.
    String signal(int point) {
        return switch (chart.cause(point)) {
            case COMMON, UNJUDGED -> "";
            case OUTSIDE_HIGH -> "outside high";
            case OUTSIDE_LOW -> "outside low";
            case RISING -> "trend rising";
            case FALLING -> "trend falling";
            case TWO_OF_THREE_HIGH -> "two of three high";
            case TWO_OF_THREE_LOW -> "two of three low";
            case SHIFT_HIGH -> "shift high";
            case SHIFT_LOW -> "shift low";
        };
    }

    /// As NHSRplotthedots writes it; empty where there is no figure.
    String pointType(int point) {
        return Double.isNaN(chart.value(point)) ? "" : chart.variation(point, polarity).code();
    }
}
