package org.outturn.design.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// The same measure in several areas, each in a small panel of its own, all on one scale, so that shapes and heights can be compared.
///
/// @param panels in the order they are shown, from left to right and from top to bottom
/// @param reference a level drawn across each panel, when there is one
public record SmallMultiples(String title, List<Panel> panels, @Nullable Reference reference)
        implements Chart {
    private static final double ROOM = 14;

    /// @param values oldest first, with nothing where there is no figure
    /// @param shown the last figure as text, or why there is none
    /// @param mark how the last figure is marked
    public record Panel(
            String name, List<@Nullable Double> values, String shown, @Nullable Mark mark) {}

    public record Reference(String name, double value, String shown) {}

    @Override
    public String description() {
        var words = new StringBuilder();
        for (var panel : panels) {
            words.append(words.isEmpty() ? "" : "; ").append(panel.name());
            words.append(": ").append(panel.shown());
        }
        if (reference != null) {
            words.append("; ").append(reference.name()).append(": ").append(reference.shown());
        }
        return words.isEmpty() ? "No figures." : words.append('.').toString();
    }

    @Override
    public String svg(Canvas canvas) {
        int across = canvas.isNarrow() ? 2 : canvas.width() > 900 ? 6 : 4;
        double width = (canvas.width() - (across - 1) * ROOM) / across;
        double height = canvas.text() * 6.2;
        int rows = (panels.size() + across - 1) / across;
        double foot = reference == null ? 4 : canvas.text() * 2;
        var svg = begin(canvas, rows * height + foot);
        for (int i = 0; i < panels.size(); i++) {
            int row = i / across;
            int column = i % across;
            var at = new Place(column * (width + ROOM), row * height, width, height);
            panel(svg, canvas, panels.get(i), at);
        }
        if (reference != null) {
            double y = rows * height + canvas.text();
            svg.dashes(0, y - 4, 24, y - 4, Colour.BLACK, 1.2, "5 3");
            svg.text(
                    30,
                    y,
                    Svg.Anchor.START,
                    Svg.Ink.plain(canvas.text() - 1),
                    reference.name() + " " + reference.shown());
        }
        return svg.close().finish();
    }

    private record Place(double x, double y, double width, double height) {}

    private void panel(Svg svg, Canvas canvas, Panel panel, Place at) {
        double text = canvas.text();
        svg.line(at.x(), at.y() + 1, at.x() + at.width(), at.y() + 1, Colour.RULE, 1);
        svg.text(
                at.x(),
                at.y() + text * 1.3,
                Svg.Anchor.START,
                Svg.Ink.plain(text - 1),
                Canvas.fitted(panel.name(), text - 1, at.width()));
        double first = at.x() + text * 0.5;
        var mark = panel.mark();
        if (mark != null) {
            Marks.shape(svg, mark.shape(), mark.colour(), first, at.y() + text * 2.2, 5, false)
                    .tooltip(mark.word())
                    .close();
        }
        svg.text(
                mark == null ? at.x() : first + 9,
                at.y() + text * 2.55,
                Svg.Anchor.START,
                Svg.Ink.strong(text - 1),
                Canvas.fitted(panel.shown(), text - 1, at.width() - text));
        line(svg, panel, new Place(at.x(), at.y() + text * 3, at.width(), text * 2.7));
    }

    private void line(Svg svg, Panel panel, Place at) {
        double low = values().mapToDouble(v -> v).min().orElse(0);
        double high = values().mapToDouble(v -> v).max().orElse(1);
        double unit = high - low <= 0 ? 0 : at.height() / (high - low);
        double bottom = unit == 0 ? at.y() + at.height() / 2 : at.y() + at.height();
        if (reference != null) {
            double y = bottom - (reference.value() - low) * unit;
            svg.dashes(at.x(), y, at.x() + at.width(), y, Colour.BLACK, 1.2, "5 3");
        }
        double each = (at.width() - 6) / Math.max(1, panel.values().size() - 1);
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < panel.values().size(); i++) {
            var value = panel.values().get(i);
            if (value != null) {
                path.append(drawing ? 'L' : 'M')
                        .append(Svg.number(at.x() + 3 + i * each))
                        .append(' ')
                        .append(Svg.number(bottom - (value - low) * unit));
            }
            drawing = value != null;
        }
        if (!path.isEmpty()) {
            svg.open("path")
                    .set("d", path.toString())
                    .set("fill", "none")
                    .set("stroke", Colour.BLUE)
                    .set("stroke-width", 2)
                    .set("stroke-linejoin", "round")
                    .set("stroke-linecap", "round")
                    .close();
        }
    }

    private Stream<Double> values() {
        var own = panels.stream().flatMap(panel -> panel.values().stream());
        return (reference == null ? own : Stream.concat(own, Stream.of(reference.value())))
                .filter(Objects::nonNull);
    }
}
