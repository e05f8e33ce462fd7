package org.outturn.design.chart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// A trend the size of a word: no axes, the last figure picked out.
///
/// @param values in order, with nothing where there is no figure
/// @param mark how the last figure is marked
public record Sparkline(
        String title, List<@Nullable Double> values, String description, @Nullable Mark mark)
        implements Chart {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 28;

    @Override
    public String svg(Canvas canvas) {
        var svg = begin(canvas, WIDTH, HEIGHT);
        var known =
                values.stream().filter(Objects::nonNull).mapToDouble(v -> v).summaryStatistics();
        double span = known.getMax() - known.getMin();
        double each = (WIDTH - 14) / Math.max(1, values.size() - 1);
        var path = new StringBuilder();
        boolean drawing = false;
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                lastX = 5 + i * each;
                lastY =
                        span == 0
                                ? HEIGHT / 2
                                : 5 + (known.getMax() - value) / span * (HEIGHT - 10);
                path.append(drawing ? 'L' : 'M')
                        .append(Svg.number(lastX))
                        .append(' ')
                        .append(Svg.number(lastY));
            }
            drawing = value != null;
        }
        if (known.getCount() > 0) {
            svg.open("path")
                    .set("d", path.toString())
                    .set("fill", "none")
                    .set("stroke", Colour.BLUE)
                    .set("stroke-width", 2)
                    .set("stroke-linejoin", "round")
                    .close();
            var last =
                    mark != null
                            ? mark
                            : new Mark("", Colour.BLUE, org.outturn.design.Shape.CIRCLE);
            Marks.shape(svg, last.shape(), last.colour(), lastX, lastY, 4.5, false).close();
        }
        return svg.close().finish();
    }
}
