package org.outturn.design.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Colour;
import org.outturn.design.Mark;

/// A matrix of likelihood and impact with how many risks stand in each cell, and the band each cell belongs to in words and colour.
/// A cell that is chosen has an outline.
///
/// @param across words for 1, 2, 3 ... from left to right
/// @param up words for 1, 2, 3 ... from the bottom
/// @param cells the bottom row first, each row from left to right
public record HeatMap(
        String title,
        String acrossName,
        List<String> across,
        String upName,
        List<String> up,
        List<List<Cell>> cells)
        implements Chart {

    private static final double LINE = 1.5;

    /// Of a chosen cell: a dark line with a light one inside it, to stand out from any band, in grey too.
    private static final double OUTLINE = 5;

    /// @param href where its risks are listed; null for nowhere
    /// @param chosen whether its risks are those listed
    public record Cell(int count, Mark band, @Nullable String href, boolean chosen) {
        public Cell(int count, Mark band) {
            this(count, band, null, false);
        }
    }

    public HeatMap {
        if (cells.size() != up.size()
                || cells.stream().anyMatch(row -> row.size() != across.size())) {
            throw new IllegalArgumentException(
                    "A heat map of %d by %d needs as many cells"
                            .formatted(across.size(), up.size()));
        }
    }

    @Override
    public String description() {
        var words = new StringBuilder();
        for (int row = cells.size() - 1; row >= 0; row--) {
            for (int column = 0; column < across.size(); column++) {
                var cell = cells.get(row).get(column);
                if (cell.count() > 0) {
                    words.append(
                            "%s%d at %s %d, %s %d (%s)"
                                    .formatted(
                                            words.isEmpty() ? "" : "; ",
                                            cell.count(),
                                            upName.toLowerCase(java.util.Locale.UK),
                                            row + 1,
                                            acrossName.toLowerCase(java.util.Locale.UK),
                                            column + 1,
                                            cell.band().word()));
                }
            }
        }
        return (words.isEmpty() ? "No risks." : words.append('.')) + chosenWords();
    }

    private String chosenWords() {
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < across.size(); column++) {
                if (cells.get(row).get(column).chosen()) {
                    return " Chosen: %s %d, %s %d."
                            .formatted(
                                    upName.toLowerCase(java.util.Locale.UK),
                                    row + 1,
                                    acrossName.toLowerCase(java.util.Locale.UK),
                                    column + 1);
                }
            }
        }
        return "";
    }

    public boolean isChosen() {
        return cells.stream().flatMap(List::stream).anyMatch(Cell::chosen);
    }

    /// A picture that leads somewhere is a group of links.
    @Override
    public String role() {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> cell.href() != null)
                ? "group"
                : "img";
    }

    @Override
    public String svg(Canvas canvas) {
        double text = canvas.text();
        double left = canvas.isNarrow() ? text * 2.6 : widest(canvas) + text * 3;
        double cell = (canvas.width() - left - 1) / across.size();
        double height = Math.min(cell, text * 4.4);
        double bottom = up.size() * height + 1;
        double foot = bottom + text * (canvas.isNarrow() ? 3.2 : 3.6);
        var key = key(canvas);
        var steps = canvas.isNarrow() ? steps(canvas) : List.<String>of();
        var svg = begin(canvas, foot + key.height() + steps.size() * text * LINE);
        for (int row = 0; row < up.size(); row++) {
            double y = 1 + (up.size() - 1 - row) * height;
            var name = canvas.isNarrow() ? String.valueOf(row + 1) : (row + 1) + " " + up.get(row);
            svg.text(
                    left - 8,
                    y + height / 2 + text * 0.36,
                    Svg.Anchor.END,
                    Svg.Ink.plain(text - 1),
                    name);
            for (int column = 0; column < across.size(); column++) {
                cell(svg, canvas, row, column, left + column * cell, y, cell, height);
            }
        }
        for (int column = 0; column < across.size(); column++) {
            var name =
                    canvas.isNarrow()
                            ? String.valueOf(column + 1)
                            : (column + 1) + " " + across.get(column);
            svg.text(
                    left + (column + 0.5) * cell,
                    bottom + text * 1.4,
                    Svg.Anchor.MIDDLE,
                    Svg.Ink.plain(text - 1),
                    Canvas.fitted(name, text - 1, cell - 2));
        }
        svg.text(
                left + (canvas.width() - left) / 2,
                bottom + text * 2.9,
                Svg.Anchor.MIDDLE,
                Svg.Ink.strong(text - 1),
                acrossName);
        svg.open("g")
                .set(
                        "transform",
                        "rotate(-90 " + Svg.number(text) + " " + Svg.number(bottom / 2) + ")");
        svg.text(text, bottom / 2, Svg.Anchor.MIDDLE, Svg.Ink.strong(text - 1), upName).close();
        key.draw(svg, 0, foot);
        double y = foot + key.height();
        for (var line : steps) {
            y += text * LINE;
            svg.text(0, y - text * 0.4, Svg.Anchor.START, Svg.Ink.plain(text - 1), line);
        }
        return svg.close().finish();
    }

    /// On a telephone cells have no room for words, so the bands are named beneath; the best of them first.
    private Legend key(Canvas canvas) {
        var key = new Legend(canvas);
        if (canvas.isNarrow()) {
            cells.stream()
                    .flatMap(List::stream)
                    .map(Cell::band)
                    .forEach(band -> key.add(new Legend.Entry.Area(band.word(), band.colour())));
        }
        return key;
    }

    /// The words for the numbers along both sides, in lines that fit.
    private List<String> steps(Canvas canvas) {
        var lines = new ArrayList<>(lines(canvas, upName, up));
        lines.addAll(lines(canvas, acrossName, across));
        return lines;
    }

    private static List<String> lines(Canvas canvas, String name, List<String> words) {
        var lines = new ArrayList<String>();
        var line = name + ":";
        for (int i = 0; i < words.size(); i++) {
            var word = (i + 1) + "\u00a0" + words.get(i) + (i + 1 < words.size() ? "," : "");
            if (Canvas.widthOf(line + " " + word, canvas.text() - 1) > canvas.width()) {
                lines.add(line);
                line = word;
            } else {
                line += " " + word;
            }
        }
        lines.add(line);
        return lines;
    }

    private void cell(
            Svg svg,
            Canvas canvas,
            int row,
            int column,
            double x,
            double y,
            double width,
            double height) {
        var cell = cells.get(row).get(column);
        boolean empty = cell.count() == 0;
        boolean leads = !empty && cell.href() != null;
        if (leads) {
            svg.open("a")
                    .set("href", String.valueOf(cell.href()))
                    .set(
                            "aria-label",
                            "%d, %s %s, %s %s: %s"
                                    .formatted(
                                            cell.count(),
                                            upName.toLowerCase(java.util.Locale.UK),
                                            up.get(row),
                                            acrossName.toLowerCase(java.util.Locale.UK),
                                            across.get(column),
                                            cell.band().word()));
            if (cell.chosen()) {
                svg.set("aria-current", "true");
            }
        }
        var fill = empty ? cell.band().colour().mixed(Colour.WHITE, 0.55) : cell.band().colour();
        var ink = fill.ink();
        svg.boxOpen(x, y, width, height, fill)
                .set("stroke", Colour.WHITE)
                .set("stroke-width", 2)
                .tooltip(
                        "%s, %s: %d, %s"
                                .formatted(
                                        up.get(row),
                                        across.get(column),
                                        cell.count(),
                                        cell.band().word()))
                .close();
        double size = canvas.text();
        if (!empty) {
            svg.text(
                    x + width / 2,
                    y + height / 2 - (canvas.isNarrow() ? -size * 0.4 : 0),
                    Svg.Anchor.MIDDLE,
                    new Svg.Ink(ink, size * 1.5, true),
                    String.valueOf(cell.count()));
        }
        if (!canvas.isNarrow()) {
            svg.text(
                    x + width / 2,
                    y + height - size * 0.8,
                    Svg.Anchor.MIDDLE,
                    new Svg.Ink(ink, size * 0.82, false),
                    Canvas.fitted(cell.band().word(), size * 0.82, width - 4));
        }
        if (cell.chosen()) {
            outline(svg, x, y, width, height);
        }
        if (leads) {
            svg.close();
        }
    }

    private static void outline(Svg svg, double x, double y, double width, double height) {
        border(svg, x, y, width, height, OUTLINE / 2, Colour.BLACK, OUTLINE);
        border(svg, x, y, width, height, OUTLINE + 1, Colour.WHITE, 2);
    }

    private static void border(
            Svg svg,
            double x,
            double y,
            double width,
            double height,
            double inset,
            Colour colour,
            double thick) {
        svg.open("rect")
                .set("x", x + inset)
                .set("y", y + inset)
                .set("width", width - 2 * inset)
                .set("height", height - 2 * inset)
                .set("fill", "none")
                .set("stroke", colour)
                .set("stroke-width", thick)
                .close();
    }

    private double widest(Canvas canvas) {
        return up.stream().mapToDouble(name -> canvas.widthOf("5 " + name)).max().orElse(0);
    }
}
