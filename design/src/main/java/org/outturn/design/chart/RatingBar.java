package org.outturn.design.chart;

import java.util.List;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// How many have each rating, as one bar of parts. Colour, pattern, shape and word all tell the ratings apart; the pattern goes with the
/// shape, so that grey print keeps it.
///
/// @param parts best first; those with a count of nothing are left out of the picture
public record RatingBar(String title, List<Part> parts) implements Chart {
    public record Part(Mark mark, int count) {}

    @Override
    public String description() {
        var words = new StringBuilder();
        for (var part : parts) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(part.count())
                    .append(' ')
                    .append(part.mark().word());
        }
        return words.isEmpty() ? "None." : words.append('.').toString();
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    @Override
    public String svg(Canvas canvas) {
        double text = canvas.text();
        double tall = text * 2;
        var svg = begin(canvas, canvas.width(), tall);
        if (total() == 0) {
            svg.boxOpen(0.5, 0.5, canvas.width() - 1, tall - 1, Colour.PALE)
                    .set("stroke", Colour.RULE)
                    .close();
            svg.text(
                    text * 0.6,
                    tall / 2 + text * 0.36,
                    Svg.Anchor.START,
                    Svg.Ink.quiet(text),
                    "None");
            return svg.close().finish();
        }
        double least = text * 1.9;
        var shown = parts.stream().filter(part -> part.count() > 0).toList();
        double free = canvas.width() - least * shown.size();
        double x = 0;
        for (var part : shown) {
            double width = least + free * part.count() / total();
            part(svg, part, pattern(part), new Space(x, width - 2, tall), text);
            x += width;
        }
        return svg.close().finish();
    }

    /// By shape; by the place in the order where two ratings share one.
    private int pattern(Part part) {
        var shapes = parts.stream().map(one -> one.mark().shape()).toList();
        return shapes.stream().distinct().count() == shapes.size()
                ? switch (part.mark().shape()) {
                    case CIRCLE, RING -> 0;
                    case TRIANGLE -> 1;
                    case DIAMOND -> 2;
                    case CROSS -> 3;
                    case SQUARE -> 4;
                }
                : parts.indexOf(part);
    }

    private record Space(double x, double width, double height) {}

    private void part(Svg svg, Part part, int place, Space space, double text) {
        var mark = part.mark();
        boolean none = mark.shape() == org.outturn.design.Shape.RING;
        var fill = none ? Colour.PALE : mark.colour();
        svg.boxOpen(space.x() + 0.5, 0.5, space.width() - 1, space.height() - 1, fill)
                .set("stroke", mark.colour().against(Colour.WHITE, Colour.SHAPE))
                .tooltip(mark.word() + ": " + part.count())
                .close();
        if (!none) {
            pattern(svg, place, fill, space);
        }
        // The count stands on a plate, so that neither colour nor pattern comes between it and its
        // reader.
        var count = String.valueOf(part.count());
        double plate = Math.max(text * 1.5, Canvas.widthOf(count, text) + text * 0.9);
        double left = space.x() + Math.min(6, (space.width() - plate) / 2);
        svg.boxOpen(left, space.height() * 0.14, plate, space.height() * 0.72, Colour.WHITE)
                .set("rx", 3)
                .close();
        svg.text(
                left + plate / 2,
                space.height() / 2 + text * 0.36,
                Svg.Anchor.MIDDLE,
                Svg.Ink.strong(text),
                count);
    }

    /// Nothing, strokes rising, strokes crossing, upright, level: lines are drawn one by one, since a pattern needs an identifier.
    private static void pattern(Svg svg, int place, Colour fill, Space space) {
        var ink = fill.mixed(fill.ink(), 0.32);
        switch (place % 5) {
            case 1 -> strokes(svg, ink, space, true);
            case 2 -> {
                strokes(svg, ink, space, true);
                strokes(svg, ink, space, false);
            }
            case 3 -> {
                for (double x = space.x() + 6; x < space.x() + space.width() - 2; x += 7) {
                    svg.line(x, 1, x, space.height() - 1, ink, 1);
                }
            }
            case 4 -> {
                for (double y = 6; y < space.height() - 2; y += 6) {
                    svg.line(space.x() + 1, y, space.x() + space.width() - 1, y, ink, 1);
                }
            }
            default -> {}
        }
    }

    private static void strokes(Svg svg, Colour ink, Space space, boolean rising) {
        double high = space.height() - 2;
        double from = space.x() + 1;
        double to = space.x() + space.width() - 1;
        var path = new StringBuilder();
        for (double start = from - high; start < to; start += 8) {
            double left = Math.max(start, from);
            double right = Math.min(start + high, to);
            if (right > left) {
                double atLeft = 1 + (rising ? high - (left - start) : left - start);
                double atRight = 1 + (rising ? high - (right - start) : right - start);
                path.append('M').append(Svg.number(left)).append(' ').append(Svg.number(atLeft));
                path.append('L').append(Svg.number(right)).append(' ').append(Svg.number(atRight));
            }
        }
        svg.open("path")
                .set("d", path.toString())
                .set("stroke", ink)
                .set("stroke-width", 1)
                .set("fill", "none")
                .close();
    }
}
