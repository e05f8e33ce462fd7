package org.outturn.design.chart;

import java.util.List;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.design.chart.RankedColumns.Look;

/// Areas by size and figure, between the limits within which chance alone would leave them.
///
/// @param size what the areas' size is: `Denominator`
/// @param limits from the smallest size to the largest
/// @param apart what the points that are set apart are called; empty where there are none
public record FunnelChart(
        String title,
        Axis axis,
        String size,
        List<Point> points,
        RankingChart.Average average,
        List<Limit> limits,
        String apart)
        implements Chart {
    /// @param shown the figure as text, with what it is outside of
    /// @param outside whether it lies outside the wider limits
    public record Point(
            String name, double size, double value, String shown, Look look, boolean outside) {}

    /// The limits at one size: two levels, the narrower and the wider.
    public record Limit(double size, double low, double high, double lowWide, double highWide) {}

    private static final Colour LINE = new Colour(0x50, 0x5a, 0x5f);

    @Override
    public String description() {
        var words = new StringBuilder();
        long outside = points.stream().filter(Point::outside).count();
        for (var point : points) {
            if (point.look() == Look.PICKED) {
                words.append("%s %s. ".formatted(point.name(), point.shown()));
            }
        }
        return words
                + "%d of %d areas lie outside the wider limits. %s %s."
                        .formatted(outside, points.size(), average.name(), average.shown());
    }

    @Override
    public String svg(Canvas canvas) {
        var legend = legend(canvas);
        var place = place(canvas);
        var svg = begin(canvas, place.bottom() + canvas.text() * 3.2 + legend.height());
        grid(svg, canvas, place);
        svg.dashes(
                place.left(),
                place.y(average.value()),
                place.right(),
                place.y(average.value()),
                Colour.BLACK,
                1.6,
                "7 4");
        curve(svg, place, "none", limits.stream().map(l -> new double[] {l.size(), l.lowWide()}));
        curve(svg, place, "none", limits.stream().map(l -> new double[] {l.size(), l.highWide()}));
        curve(svg, place, "3 3", limits.stream().map(l -> new double[] {l.size(), l.low()}));
        curve(svg, place, "3 3", limits.stream().map(l -> new double[] {l.size(), l.high()}));
        for (var look : Look.values()) {
            points.stream()
                    .filter(point -> point.look() == look)
                    .forEach(point -> point(svg, canvas, place, point));
        }
        legend.draw(svg, 0, place.bottom() + canvas.text() * 3);
        return svg.close().finish();
    }

    private void point(Svg svg, Canvas canvas, Place place, Point point) {
        double x = place.x(point.size());
        double y = place.y(point.value());
        Marks.shape(
                        svg,
                        shape(point.look()),
                        colour(point.look()),
                        x,
                        y,
                        radius(point.look()),
                        false)
                .tooltip(point.name() + ": " + point.shown())
                .close();
        if (point.look() == Look.PICKED) {
            double width = Canvas.widthOf(point.name(), canvas.text()) * 1.1;
            boolean right = x + 12 + width < canvas.width();
            // A plate keeps the curves out of the name.
            svg.box(
                    right ? x + 9 : x - 9 - width,
                    y - canvas.text() * 1.5,
                    width,
                    canvas.text() * 1.3,
                    Colour.WHITE);
            svg.text(
                    right ? x + 11 : x - 11,
                    y - canvas.text() * 0.5,
                    right ? Svg.Anchor.START : Svg.Anchor.END,
                    Svg.Ink.strong(canvas.text()),
                    point.name());
        }
    }

    private static Shape shape(Look look) {
        return switch (look) {
            case PLAIN -> Shape.CIRCLE;
            case APART -> Shape.SQUARE;
            case PICKED -> Shape.DIAMOND;
        };
    }

    private static Colour colour(Look look) {
        return RankedColumns.colour(look);
    }

    private static double radius(Look look) {
        return switch (look) {
            case PLAIN -> 3.6;
            case APART -> 5.2;
            case PICKED -> 7.5;
        };
    }

    private void grid(Svg svg, Canvas canvas, Place place) {
        for (double tick : place.up().ticks()) {
            svg.line(
                    place.left(),
                    place.y(tick),
                    place.right(),
                    place.y(tick),
                    new Colour(0xe2, 0xe3, 0xe4),
                    1);
            svg.text(
                    place.left() - 8,
                    place.y(tick) + canvas.text() * 0.36,
                    Svg.Anchor.END,
                    Svg.Ink.quiet(canvas.text() - 1),
                    axis.shown(tick, place.up().decimals()));
        }
        for (double tick : place.across().ticks()) {
            svg.line(place.x(tick), place.bottom(), place.x(tick), place.bottom() + 4, LINE, 1);
            var words = Axis.COUNT.shown(tick, place.across().decimals());
            double half = canvas.widthOf(words) / 2;
            svg.text(
                    Math.clamp(place.x(tick), half, canvas.width() - half),
                    place.bottom() + canvas.text() * 1.4,
                    Svg.Anchor.MIDDLE,
                    Svg.Ink.quiet(canvas.text() - 1),
                    words);
        }
        svg.text(
                (place.left() + place.right()) / 2,
                place.bottom() + canvas.text() * 2.6,
                Svg.Anchor.MIDDLE,
                Svg.Ink.plain(canvas.text() - 1),
                size);
    }

    /// Cut where it leaves the picture.
    private static void curve(
            Svg svg, Place place, String dashes, java.util.stream.Stream<double[]> points) {
        var path = new StringBuilder();
        points.forEach(at -> {
            double value = Math.clamp(at[1], place.up().low(), place.up().high());
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(place.x(at[0])))
                    .append(' ')
                    .append(Svg.number(place.y(value)));
        });
        svg.open("path")
                .set("d", path.toString())
                .set("fill", "none")
                .set("stroke", LINE)
                .set("stroke-width", 1.5)
                .set("stroke-dasharray", dashes)
                .close();
    }

    private Legend legend(Canvas canvas) {
        var legend = new Legend(canvas);
        for (var point : points) {
            if (point.look() == Look.PICKED) {
                legend.add(entry(point.name(), Look.PICKED));
            }
        }
        if (!apart.isEmpty()) {
            legend.add(entry(apart, Look.APART));
        }
        legend.add(entry("Other areas", Look.PLAIN));
        legend.add(
                new Legend.Entry.Line(
                        average.name() + " " + average.shown(), Colour.BLACK, 1.6, "7 4"));
        legend.add(new Legend.Entry.Line("95% limits", LINE, 1.5, "3 3"));
        legend.add(new Legend.Entry.Line("99.8% limits", LINE, 1.5, "none"));
        return legend;
    }

    private static Legend.Entry entry(String words, Look look) {
        return new Legend.Entry.Point(new Mark(words, colour(look), shape(look)), false);
    }

    private Place place(Canvas canvas) {
        double least = points.stream().mapToDouble(Point::value).min().orElse(0);
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        var up =
                Scale.over(
                        Math.min(least, average.value()),
                        Math.max(most, average.value()),
                        axis,
                        canvas.isNarrow() ? 4 : 6);
        double widest = points.stream().mapToDouble(Point::size).max().orElse(1);
        var across = Scale.over(0, widest, Axis.COUNT, canvas.isNarrow() ? 3 : 6);
        double left =
                up.ticks().stream()
                                .mapToDouble(
                                        tick -> canvas.widthOf(axis.shown(tick, up.decimals())))
                                .max()
                                .orElse(20)
                        + 12;
        double bottom = 8 + (canvas.isNarrow() ? 230 : 300) * canvas.text() / 14;
        return new Place(up, across, left, canvas.width() - 10, bottom);
    }

    private record Place(Scale up, Scale across, double left, double right, double bottom) {
        double x(double size) {
            return left + across.share(size) * (right - left);
        }

        double y(double value) {
            return bottom - up.share(value) * (bottom - 8);
        }
    }
}
