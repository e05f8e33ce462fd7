package org.outturn.design.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// Draws one trend chart on one canvas.
final class TrendDrawing {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 12);

    private final TrendChart chart;
    private final Canvas canvas;
    private final Scale scale;
    private final double left;
    private final double right;

    /// Where the figures end and the forecast begins.
    private final double end;

    private final double top = 14;
    private final double bottom;
    private final double each;
    private final Svg svg;
    private final Legend legend;

    TrendDrawing(TrendChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        double least = chart.values().mapToDouble(v -> v).min().orElse(0);
        double most = chart.values().mapToDouble(v -> v).max().orElse(1);
        scale = Scale.over(least, most, chart.axis(), canvas.isNarrow() ? 4 : 5);
        left =
                scale.ticks().stream().mapToDouble(t -> canvas.widthOf(tick(t))).max().orElse(20)
                        + 12;
        var forecast = chart.outturn();
        var outermost = forecast == null ? lastShown() : forecast.shown();
        right = canvas.width() - canvas.widthOf(outermost) * 1.1 - 18;
        bottom = top + (canvas.isNarrow() ? 180 : 230) * canvas.text() / 14;
        end =
                forecast == null
                        ? right
                        : right - Math.max(canvas.text() * 2.5, (right - left) * 0.09);
        each = (end - left) / Math.max(1, chart.points().size());
        legend = TrendKey.of(chart, canvas);
        svg = chart.begin(canvas, bottom + canvas.text() * 2.4 + legend.height());
    }

    String draw() {
        bands();
        grid();
        limits();
        targets();
        breaks();
        line();
        outturn();
        points();
        legend.draw(svg, 0, bottom + canvas.text() * 2.2);
        return svg.close().finish();
    }

    private void grid() {
        for (double tick : scale.ticks()) {
            boolean base = tick == scale.low();
            svg.line(
                    left,
                    y(tick),
                    right,
                    y(tick),
                    base ? TrendKey.LIMIT : new Colour(0xe2, 0xe3, 0xe4),
                    1);
            svg.text(
                    left - 8,
                    y(tick) + canvas.text() * 0.36,
                    Svg.Anchor.END,
                    Svg.Ink.quiet(canvas.text() - 1),
                    tick(tick));
        }
        int count = chart.points().size();
        double widest =
                chart.points().stream().mapToDouble(p -> canvas.widthOf(p.label())).max().orElse(1);
        int every = step((int) Math.max(1, Math.ceil((widest + 10) / each)));
        for (int i = 0; i < count; i++) {
            if ((count - 1 - i) % every == 0) {
                svg.line(x(i), bottom, x(i), bottom + 4, TrendKey.LIMIT, 1);
                label(i);
            }
        }
        if (chart.points().stream().allMatch(p -> p.value() == null)) {
            svg.text(
                    (left + right) / 2,
                    (top + bottom) / 2,
                    Svg.Anchor.MIDDLE,
                    Svg.Ink.quiet(canvas.text()),
                    "No figures");
        }
    }

    /// At least so many periods apart, and so that labels fall on the same months or quarters of each year.
    private static int step(int least) {
        return STEPS.stream()
                .filter(step -> step >= least)
                .findFirst()
                .orElse((least + 11) / 12 * 12);
    }

    private void label(int i) {
        var words = chart.points().get(i).label();
        double half = canvas.widthOf(words) / 2;
        double middle = Math.max(half, Math.min(x(i), canvas.width() - half));
        svg.text(
                middle,
                bottom + canvas.text() * 1.5,
                Svg.Anchor.MIDDLE,
                Svg.Ink.quiet(canvas.text() - 1),
                words);
    }

    private void bands() {
        for (var band : chart.bands()) {
            double high = Math.min(scale.high(), band.high());
            double low = Math.max(scale.low(), band.low());
            if (high > low) {
                svg.box(left, y(high), right - left, y(low) - y(high), band.colour());
            }
        }
    }

    private void limits() {
        for (var stretch : chart.limits()) {
            double from = x(stretch.first()) - each / 2;
            double to = x(stretch.last()) + each / 2;
            svg.line(from, y(stretch.mean()), to, y(stretch.mean()), TrendKey.LIMIT, 1.5);
            svg.dashes(
                    from, y(stretch.upper()), to, y(stretch.upper()), TrendKey.LIMIT, 1.5, "4 4");
            svg.dashes(
                    from, y(stretch.lower()), to, y(stretch.lower()), TrendKey.LIMIT, 1.5, "4 4");
        }
    }

    private void targets() {
        for (int n = 0; n < chart.lines().size(); n++) {
            var path = steps(chart.lines().get(n).values());
            if (!path.isEmpty()) {
                svg.open("path")
                        .set("d", path)
                        .set("fill", "none")
                        .set("stroke", TrendKey.TARGET)
                        .set("stroke-width", 1.6)
                        .set("stroke-dasharray", TrendKey.DASHES.get(n % TrendKey.DASHES.size()))
                        .close();
            }
        }
    }

    /// A level for each period, stepping where it changes and lifting the pen where there is none.
    private String steps(List<@Nullable Double> values) {
        var path = new StringBuilder();
        Double before = null;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                double from = x(i) - each / 2;
                if (before == null) {
                    path.append(at('M', from, y(value)));
                } else if (!before.equals(value)) {
                    path.append(at('L', from, y(before))).append(at('L', from, y(value)));
                }
                boolean ends = i + 1 == values.size() || values.get(i + 1) == null;
                if (ends || !value.equals(values.get(i + 1))) {
                    boolean toForecast = i + 1 == values.size() && chart.outturn() != null;
                    path.append(at('L', toForecast ? right : x(i) + each / 2, y(value)));
                }
            }
            before = value;
        }
        return path.toString();
    }

    private void breaks() {
        for (int i = 0; i < chart.points().size(); i++) {
            var why = chart.points().get(i).broken();
            if (why != null) {
                double at = x(i) - each / 2;
                svg.open("line")
                        .set("x1", at)
                        .set("y1", top)
                        .set("x2", at)
                        .set("y2", bottom)
                        .set("stroke", Colour.GREY)
                        .set("stroke-width", 1.5)
                        .set("stroke-dasharray", "1 3")
                        .tooltip(why)
                        .close();
            }
        }
    }

    private void line() {
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < chart.points().size(); i++) {
            var point = chart.points().get(i);
            var value = point.value();
            if (value != null) {
                boolean goesOn = drawing && point.broken() == null;
                path.append(at(goesOn ? 'L' : 'M', x(i), y(value)));
            }
            drawing = value != null;
        }
        if (!path.isEmpty()) {
            svg.open("path")
                    .set("d", path.toString())
                    .set("fill", "none")
                    .set("stroke", Colour.BLUE)
                    .set("stroke-width", 2.5)
                    .set("stroke-linejoin", "round")
                    .set("stroke-linecap", "round")
                    .close();
        }
    }

    private void points() {
        double size = each < 12 ? 3 : each < 20 ? 4.2 : 5.6;
        int last = lastKnown();
        for (int i = 0; i <= last; i++) {
            var point = chart.points().get(i);
            var value = point.value();
            if (value != null) {
                var mark = markOf(point);
                double r = i == last ? Math.max(5.6, size) * 1.15 : size;
                signal(point, x(i), y(value), r);
                Marks.shape(
                                svg,
                                mark.shape(),
                                mark.colour(),
                                x(i),
                                y(value),
                                r,
                                point.provisional())
                        .tooltip(tooltip(point))
                        .close();
            }
        }
        if (last >= 0) {
            var value = chart.points().get(last).value();
            double height = y(value == null ? scale.low() : value);
            boolean above = chart.outturn() != null;
            boolean isSignal = chart.points().get(last).signal() != null;
            double beside = x(last) + (isSignal ? 17 : 12);
            double half = canvas.widthOf(lastShown()) / 2;
            double middle = Math.max(half, Math.min(x(last), end - half));
            double base =
                    above
                            ? Math.max(canvas.text(), height - (isSignal ? 19 : 14))
                            : height + canvas.text() * 0.36;
            clear(above ? middle - half : beside, base, 2 * half);
            svg.text(
                    above ? middle : beside,
                    base,
                    above ? Svg.Anchor.MIDDLE : Svg.Anchor.START,
                    Svg.Ink.strong(canvas.text() + 1),
                    lastShown());
        }
    }

    /// A signal is a larger, hollow shape around the point.
    private void signal(TrendChart.Point point, double x, double y, double size) {
        var signal = point.signal();
        if (signal != null) {
            Marks.shape(svg, signal.shape(), signal.colour(), x, y, size * 1.9 + 1.5, true)
                    .tooltip(signal.word())
                    .close();
        }
    }

    private void outturn() {
        var forecast = chart.outturn();
        int last = lastKnown();
        if (forecast == null || last < 0) {
            return;
        }
        double at = (end + right) / 2;
        var from = chart.points().get(last).value();
        if (from != null) {
            svg.dashes(x(last), y(from), at, y(forecast.value()), Colour.BLUE, 2, "2 4");
        }
        var low = forecast.low();
        var high = forecast.high();
        if (low != null && high != null) {
            svg.line(at, y(low), at, y(high), Colour.BLUE, 2);
            svg.line(at - 6, y(low), at + 6, y(low), Colour.BLUE, 2);
            svg.line(at - 6, y(high), at + 6, y(high), Colour.BLUE, 2);
        }
        Marks.shape(
                        svg,
                        TrendKey.FORECAST.shape(),
                        TrendKey.FORECAST.colour(),
                        at,
                        y(forecast.value()),
                        6.5,
                        true)
                .tooltip(
                        "Forecast for %s: %s%s"
                                .formatted(
                                        forecast.label(),
                                        forecast.shown(),
                                        forecast.range().isEmpty() ? "" : ", " + forecast.range()))
                .close();
        double base = y(forecast.value()) + canvas.text() * 0.36;
        clear(at + 12, base, canvas.widthOf(forecast.shown()));
        svg.text(at + 12, base, Svg.Anchor.START, Svg.Ink.plain(canvas.text()), forecast.shown());
    }

    /// Clears the ground behind a label, so that no line runs through its figures.
    private void clear(double x, double base, double width) {
        svg.box(x - 2, base - canvas.text() * 0.95, width + 4, canvas.text() * 1.2, Colour.WHITE);
    }

    private static String tooltip(TrendChart.Point point) {
        var mark = point.mark();
        return point.name()
                + ": "
                + point.shown()
                + (mark == null ? "" : ", " + mark.word())
                + (point.signal() == null ? "" : ", " + point.signal().word())
                + (point.provisional() ? ", provisional" : "");
    }

    private static Mark markOf(TrendChart.Point point) {
        var mark = point.mark();
        return mark != null ? mark : new Mark("Figure", Colour.BLUE, Shape.CIRCLE);
    }

    private int lastKnown() {
        int last = chart.points().size() - 1;
        while (last >= 0 && chart.points().get(last).value() == null) {
            last--;
        }
        return last;
    }

    private String lastShown() {
        int last = lastKnown();
        return last < 0 ? "" : chart.points().get(last).shown();
    }

    private String tick(double value) {
        return chart.axis().shown(value, scale.decimals());
    }

    private double x(int point) {
        return left + (point + 0.5) * each;
    }

    private double y(double value) {
        return bottom - scale.share(value) * (bottom - top);
    }

    private static String at(char how, double x, double y) {
        return how + Svg.number(x) + " " + Svg.number(y);
    }
}
