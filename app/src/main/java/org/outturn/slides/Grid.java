package org.outturn.slides;

import java.util.List;
import java.util.stream.IntStream;
import org.outturn.document.Fit;
import org.outturn.document.Letters;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// A table fitted to the width of a slide: its size of letters, the widths of its columns, the heights of its rows.
record Grid(Table table, double size, List<Double> widths) {
    private static final double MARGINS = 10;

    private static final List<Double> SIZES = List.of(12.0, 11.0, 10.0, 9.0);

    /// The largest letters with which the tallest row still leaves room for others.
    static Grid of(Table table, double width, double room) {
        for (var size : SIZES) {
            var grid = at(table, size, width);
            double tallest =
                    IntStream.range(0, table.rows().size()).mapToDouble(grid::row).max().orElse(0);
            if (tallest <= room * 0.35 && grid.header() <= room * 0.25) {
                return grid;
            }
        }
        return at(table, SIZES.getLast(), width);
    }

    /// The same table in letters that are no larger.
    Grid sized(double most, double width) {
        return most < size ? at(table, most, width) : this;
    }

    private static Grid at(Table table, double size, double width) {
        var fit = Fit.of(table, width / (size * Letters.DIGIT));
        double wide = width * fit.wide() / 1000;
        return new Grid(
                table, size, fit.shares().stream().map(share -> share * wide / 1000).toList());
    }

    double header() {
        var headings = table.columns().stream().map(Table.Column::heading).toList();
        return line(headings, Letters.BOLD) * (table.isGrouped() ? 2 : 1);
    }

    double row(int index) {
        return line(table.rows().get(index).cells().stream().map(PlainText::of).toList(), 1);
    }

    double height(int from, int to) {
        return header() + IntStream.range(from, to).mapToDouble(this::row).sum();
    }

    /// How many rows, from one on, fit under the header; at least one when `force` is set.
    int fitting(int from, double room, boolean force) {
        int to = from;
        while (to < table.rows().size() && height(from, to + 1) <= room) {
            to++;
        }
        return to == from && force ? from + 1 : to;
    }

    /// The most letters of a cell that a slide can hold.
    int letters(int column, double room) {
        double across = Math.max(4, (widths.get(column) - MARGINS) / (size * 0.5));
        return (int) (across * Math.floor((room - header()) / (size * Piece.LEADING)) * 0.85);
    }

    /// @param broad how much wider than usual the letters are
    private double line(List<String> texts, double broad) {
        long lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines =
                    Math.max(
                            lines,
                            Piece.lines(texts.get(i), (widths.get(i) - MARGINS) / broad, size));
        }
        return lines * size * Piece.LEADING + 7;
    }
}
