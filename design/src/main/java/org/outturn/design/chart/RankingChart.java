package org.outturn.design.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// Bars in order, with one picked out and an average to set them against.
///
/// @param bars in the order they are shown
/// @param average a line across the bars, when there is one
public record RankingChart(String title, List<Bar> bars, @Nullable Average average)
        implements Chart {

    /// @param value nothing where there is no figure
    /// @param shown the figure as text, or why there is none
    /// @param picked the one the chart is about
    public record Bar(
            String name,
            @Nullable Double value,
            String shown,
            boolean picked,
            @Nullable Mark mark) {
        public static Bar of(String name, double value, String shown) {
            return new Bar(name, value, shown, false, null);
        }

        public Bar pickedOut() {
            return new Bar(name, value, shown, true, mark);
        }
    }

    public record Average(String name, double value, String shown) {}

    private static final Colour PLAIN = new Colour(0x9f, 0xb8, 0xce);
    private static final Colour PICKED = new Colour(0x14, 0x4e, 0x81);

    @Override
    public String description() {
        var words = new StringBuilder();
        for (var bar : bars) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(bar.name())
                    .append(' ')
                    .append(bar.shown());
        }
        if (average != null) {
            words.append("; ").append(average.name()).append(' ').append(average.shown());
        }
        return words.append('.').toString();
    }

    @Override
    public String svg(Canvas canvas) {
        double row = row(canvas);
        double left = nameWidth(canvas);
        double top = average == null ? 4 : canvas.text() * 1.8;
        double right = canvas.width() - widestShown(canvas) - 12;
        double most =
                bars.stream()
                        .mapToDouble(bar -> bar.value() == null ? 0 : bar.value())
                        .max()
                        .orElse(1);
        double least =
                Math.min(
                        0,
                        bars.stream()
                                .mapToDouble(bar -> bar.value() == null ? 0 : bar.value())
                                .min()
                                .orElse(0));
        if (average != null) {
            most = Math.max(most, average.value());
        }
        double span = most - least <= 0 ? 1 : most - least;
        double zero = left + (right - left) * -least / span;
        var svg = begin(canvas, top + bars.size() * row + 6);
        double y = top;
        for (var bar : bars) {
            box(svg, bar, new Place(left, zero, y, row, (right - left) / span));
            y += row;
        }
        if (average != null) {
            average(svg, canvas, average, zero + average.value() * (right - left) / span, top);
        }
        y = top;
        for (var bar : bars) {
            words(svg, canvas, bar, new Place(left, zero, y, row, (right - left) / span));
            y += row;
        }
        svg.line(zero, top, zero, y, Colour.GREY, 1);
        return svg.close().finish();
    }

    private void average(Svg svg, Canvas canvas, Average mean, double x, double top) {
        svg.dashes(x, top - 4, x, top + bars.size() * row(canvas) + 4, Colour.BLACK, 1.6, "7 4");
        var words = mean.name() + " " + mean.shown();
        double half = canvas.widthOf(words) / 2;
        svg.text(
                Math.clamp(x, half, Math.max(half, canvas.width() - half)),
                canvas.text(),
                Svg.Anchor.MIDDLE,
                Svg.Ink.plain(canvas.text() - 1),
                words);
    }

    private double row(Canvas canvas) {
        return canvas.text() * (bars.size() > 20 ? 1.55 : 2);
    }

    private record Place(double left, double zero, double y, double row, double unit) {
        double from(Bar bar) {
            var value = bar.value();
            return value == null || value >= 0 ? zero : zero + value * unit;
        }

        double length(Bar bar) {
            var value = bar.value();
            return value == null ? 0 : Math.abs(value) * unit;
        }
    }

    private static void box(Svg svg, Bar bar, Place at) {
        svg.boxOpen(
                        at.from(bar),
                        at.y() + at.row() * 0.14,
                        at.length(bar),
                        at.row() * 0.72,
                        bar.picked() ? PICKED : PLAIN)
                .tooltip(bar.name() + ": " + bar.shown())
                .close();
    }

    private static void words(Svg svg, Canvas canvas, Bar bar, Place at) {
        double base = at.y() + at.row() / 2 + canvas.text() * 0.36;
        double size = canvas.text() - 1;
        var ink = new Svg.Ink(bar.value() == null ? Colour.GREY : Colour.BLACK, size, bar.picked());
        svg.text(
                at.left() - 8,
                base,
                Svg.Anchor.END,
                ink.in(Colour.BLACK),
                Canvas.fitted(bar.name(), size, at.left() - 10));
        double end = at.from(bar) + at.length(bar);
        // A plate keeps the line of the average out of the figure.
        var mark = bar.mark();
        double plate = Canvas.widthOf(bar.shown(), size) + 6 + (mark == null ? 0 : 16);
        svg.box(end + 2, at.y() + at.row() * 0.14, plate, at.row() * 0.72, Colour.WHITE);
        if (mark != null) {
            Marks.shape(
                            svg,
                            mark.shape(),
                            mark.colour(),
                            end + 12,
                            at.y() + at.row() / 2,
                            5.5,
                            false)
                    .tooltip(mark.word())
                    .close();
            end += 16;
        }
        svg.text(end + 6, base, Svg.Anchor.START, ink, bar.shown());
    }

    private double nameWidth(Canvas canvas) {
        double widest =
                bars.stream().mapToDouble(bar -> canvas.widthOf(bar.name())).max().orElse(0);
        return Math.min(widest * 1.02 + 10, canvas.width() * 0.42);
    }

    private double widestShown(Canvas canvas) {
        boolean marks = bars.stream().anyMatch(bar -> bar.mark() != null);
        return bars.stream().mapToDouble(bar -> canvas.widthOf(bar.shown())).max().orElse(0)
                + (marks ? 18 : 0);
    }
}
