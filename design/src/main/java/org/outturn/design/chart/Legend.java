package org.outturn.design.chart;

import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// The key to a chart: entries that flow from left to right and onto as many rows as they need.
final class Legend {
    private static final double SAMPLE = 26;
    private final Canvas canvas;
    private final List<Entry> entries = new ArrayList<>();

    Legend(Canvas canvas) {
        this.canvas = canvas;
    }

    sealed interface Entry {
        String words();

        record Line(String words, Colour colour, double width, String dash) implements Entry {}

        record Area(String words, Colour colour) implements Entry {}

        record Point(Mark mark, boolean hollow) implements Entry {
            @Override
            public String words() {
                return mark.word();
            }
        }

        /// A shape around a point: as in the chart, with a point in it.
        record Around(Mark mark) implements Entry {
            @Override
            public String words() {
                return mark.word();
            }
        }
    }

    void add(Entry entry) {
        if (entries.stream().noneMatch(other -> other.words().equals(entry.words()))) {
            entries.add(entry);
        }
    }

    double height() {
        return entries.isEmpty() ? 0 : rows().size() * rowHeight() + 4;
    }

    void draw(Svg svg, double left, double top) {
        double y = top + 4;
        for (var row : rows()) {
            double x = left;
            for (var entry : row) {
                draw(svg, entry, x, y + rowHeight() / 2);
                x += widthOf(entry);
            }
            y += rowHeight();
        }
    }

    private void draw(Svg svg, Entry entry, double x, double y) {
        switch (entry) {
            case Entry.Line line ->
                    svg.dashes(x, y, x + SAMPLE - 4, y, line.colour(), line.width(), line.dash());
            case Entry.Area area ->
                    svg.boxOpen(x, y - 6, SAMPLE - 6, 12, area.colour())
                            .set("stroke", Colour.RULE)
                            .close();
            case Entry.Point(var mark, var hollow) ->
                    Marks.shape(svg, mark.shape(), mark.colour(), x + 10, y, 6, hollow).close();
            case Entry.Around(var mark) -> {
                Marks.shape(svg, mark.shape(), mark.colour(), x + 10, y, 7.5, true).close();
                Marks.shape(svg, Shape.CIRCLE, Colour.GREY, x + 10, y, 2.8, false).close();
            }
        }
        svg.text(
                x + SAMPLE,
                y + canvas.text() * 0.36,
                Svg.Anchor.START,
                Svg.Ink.plain(canvas.text() - 1),
                entry.words());
    }

    private List<List<Entry>> rows() {
        var rows = new ArrayList<List<Entry>>();
        var row = new ArrayList<Entry>();
        double x = 0;
        for (var entry : entries) {
            if (!row.isEmpty() && x + widthOf(entry) > canvas.width()) {
                rows.add(row);
                row = new ArrayList<>();
                x = 0;
            }
            row.add(entry);
            x += widthOf(entry);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private double widthOf(Entry entry) {
        return SAMPLE + canvas.widthOf(entry.words()) + 16;
    }

    private double rowHeight() {
        return canvas.text() * 1.6;
    }
}
