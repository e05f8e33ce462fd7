package org.outturn.design.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;

/// Many areas as thin columns, the best on the left, with one picked out and a few set apart.
///
/// @param columns in the order they are shown, all with figures
/// @param order how they stand, for the axis: `Best on the left`
/// @param apart what the columns that are set apart are called; empty where there are none
/// @param average a line across the columns, when there is one
public record RankedColumns(
        String title,
        Axis axis,
        List<Column> columns,
        String order,
        String apart,
        RankingChart.@Nullable Average average)
        implements Chart {
    /// How a column stands out. Each is darker than the one before, so that they differ without colour.
    public enum Look {
        PLAIN,
        APART,
        PICKED
    }

    /// @param shown the figure as text
    public record Column(String name, double value, String shown, Look look) {}

    static final Colour PLAIN = new Colour(0xb3, 0xc7, 0xd9);
    static final Colour APART = new Colour(0x4a, 0x7f, 0xb5);
    static final Colour PICKED = new Colour(0x0b, 0x0c, 0x0c);

    static Colour colour(Look look) {
        return switch (look) {
            case PLAIN -> PLAIN;
            case APART -> APART;
            case PICKED -> PICKED;
        };
    }

    @Override
    public String description() {
        var words = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.look() == Look.PICKED) {
                words.append(
                        "%s %s, number %d of %d from the left. "
                                .formatted(column.name(), column.shown(), i + 1, columns.size()));
            }
        }
        if (!columns.isEmpty()) {
            words.append(
                    "From %s with %s to %s with %s. "
                            .formatted(
                                    columns.getFirst().name(),
                                    columns.getFirst().shown(),
                                    columns.getLast().name(),
                                    columns.getLast().shown()));
        }
        if (average != null) {
            words.append(average.name()).append(' ').append(average.shown()).append('.');
        }
        return words.toString().strip();
    }

    @Override
    public String svg(Canvas canvas) {
        double least = columns.stream().mapToDouble(Column::value).min().orElse(0);
        double most = columns.stream().mapToDouble(Column::value).max().orElse(1);
        if (average != null) {
            least = Math.min(least, average.value());
            most = Math.max(most, average.value());
        }
        // Columns are read by their length, so the scale begins at zero.
        var scale = Scale.over(Math.min(0, least), most, axis, canvas.isNarrow() ? 4 : 5);
        var place = new Place(canvas, scale, axis, columns.size());
        var legend = legend(canvas);
        var svg = begin(canvas, place.bottom() + canvas.text() * 1.9 + legend.height());
        place.grid(svg);
        for (int i = 0; i < columns.size(); i++) {
            column(svg, place, columns.get(i), i);
        }
        if (average != null) {
            svg.dashes(
                    place.left(),
                    place.y(average.value()),
                    place.right(),
                    place.y(average.value()),
                    Colour.BLACK,
                    1.6,
                    "7 4");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).look() == Look.PICKED) {
                label(svg, canvas, place, columns.get(i), i);
            }
        }
        svg.line(place.left(), place.y(0), place.right(), place.y(0), Colour.GREY, 1);
        svg.text(
                place.left(),
                place.bottom() + canvas.text() * 1.4,
                Svg.Anchor.START,
                Svg.Ink.quiet(canvas.text() - 1),
                order);
        legend.draw(svg, 0, place.bottom() + canvas.text() * 1.8);
        return svg.close().finish();
    }

    private static void column(Svg svg, Place place, Column column, int i) {
        double width = place.each() > 4 ? place.each() * 0.8 : place.each();
        double x = place.left() + i * place.each() + (place.each() - width) / 2;
        // The one that is picked out is never thinner than can be seen.
        double least = column.look() == Look.PLAIN ? width : Math.max(width, 2.5);
        double top = Math.min(place.y(column.value()), place.y(0));
        svg.boxOpen(
                        x - (least - width) / 2,
                        top,
                        least,
                        Math.abs(place.y(0) - place.y(column.value())),
                        colour(column.look()))
                .tooltip(column.name() + ": " + column.shown())
                .close();
    }

    private static void label(Svg svg, Canvas canvas, Place place, Column column, int i) {
        var words = column.name() + " " + column.shown();
        double half = Canvas.widthOf(words, canvas.text()) * 1.06 / 2;
        double x = place.left() + (i + 0.5) * place.each();
        double middle = Math.clamp(x, half, Math.max(half, canvas.width() - half));
        svg.line(x, canvas.text() * 1.5, x, place.y(column.value()) - 2, PICKED, 1);
        svg.text(
                middle,
                canvas.text() * 1.2,
                Svg.Anchor.MIDDLE,
                Svg.Ink.strong(canvas.text()),
                words);
    }

    private Legend legend(Canvas canvas) {
        var legend = new Legend(canvas);
        for (var column : columns) {
            if (column.look() == Look.PICKED) {
                legend.add(new Legend.Entry.Area(column.name(), PICKED));
            }
        }
        if (!apart.isEmpty()) {
            legend.add(new Legend.Entry.Area(apart, APART));
        }
        if (average != null) {
            legend.add(
                    new Legend.Entry.Line(
                            average.name() + " " + average.shown(), Colour.BLACK, 1.6, "7 4"));
        }
        return legend;
    }

    /// Where things lie on the canvas.
    private record Place(
            Canvas canvas,
            Scale scale,
            Axis axis,
            double left,
            double right,
            double bottom,
            double each) {
        Place(Canvas canvas, Scale scale, Axis axis, int count) {
            double left = widest(canvas, scale, axis) + 12;
            this(
                    canvas,
                    scale,
                    axis,
                    left,
                    canvas.width() - 4,
                    canvas.text() * 2.2 + (canvas.isNarrow() ? 170 : 210) * canvas.text() / 14,
                    (canvas.width() - 4 - left) / Math.max(1, count));
        }

        private static double widest(Canvas canvas, Scale scale, Axis axis) {
            return scale.ticks().stream()
                    .mapToDouble(tick -> canvas.widthOf(axis.shown(tick, scale.decimals())))
                    .max()
                    .orElse(20);
        }

        double y(double value) {
            double top = canvas.text() * 2.2;
            return bottom - scale.share(value) * (bottom - top);
        }

        void grid(Svg svg) {
            for (double tick : scale.ticks()) {
                svg.line(left, y(tick), right, y(tick), new Colour(0xe2, 0xe3, 0xe4), 1);
                svg.text(
                        left - 8,
                        y(tick) + canvas.text() * 0.36,
                        Svg.Anchor.END,
                        Svg.Ink.quiet(canvas.text() - 1),
                        axis.shown(tick, scale.decimals()));
            }
        }
    }
}
