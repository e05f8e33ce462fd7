package org.outturn.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// Sets pieces on slides from top to bottom: text beside a chart where both fit, tables with their header again on the next slide.
final class Layout {
    private static final double WIDTH = Slide.WIDTH - 2 * Slide.MARGIN;
    private static final double GAP = 12;

    /// A higher paragraph is divided between its sentences.
    private static final double LONGEST = 300;

    /// By how much parts of a table are made lower to find the lowest.
    private static final double STEP = 8;

    /// Less room than this is left empty.
    private static final double LEAST = 60;

    /// How much of the width words beside a chart may take, the smallest first.
    private static final double[] SHARES = {0.42, 0.5, 0.56, 0.62, 0.68};

    private final String kicker;
    private final String title;
    private final List<Slide> slides = new ArrayList<>();
    private final List<Slide.Placed> placed = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private double y = Slide.TOP;

    /// Higher than the foot of a slide where signs have to be explained there.
    private double bottom = Slide.BOTTOM;

    Layout(String kicker, String title) {
        this.kicker = kicker;
        this.title = title;
    }

    List<Slide> slides(List<Piece> pieces) {
        bottom = Slide.BOTTOM - Signs.height(pieces, WIDTH);
        for (int i = 0; i < pieces.size(); i++) {
            var next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            switch (pieces.get(i)) {
                case Piece.Chart chart -> {
                    if (next instanceof Piece.Text text && share(text, room()) > 0) {
                        beside(chart, text, WIDTH * share(text, room()));
                        i++;
                    } else {
                        whole(chart);
                    }
                    notes.add(chart.picture().title() + ". " + chart.picture().description());
                }
                case Piece.Start _ -> start(pieces.subList(i + 1, pieces.size()));
                case Piece.Text text -> text(text, next);
                case Piece.Tiles tiles -> whole(tiles);
                case Piece.Rows rows -> rows(rows);
            }
        }
        turn();
        return slides;
    }

    private double room() {
        return bottom - y;
    }

    /// What belongs together begins a slide where it would fit on one but not on what is left of this.
    private void start(List<Piece> rest) {
        double high =
                rest.stream()
                        .takeWhile(piece -> !(piece instanceof Piece.Start))
                        .mapToDouble(piece -> piece.height(WIDTH) + GAP)
                        .sum();
        if (high > room() + GAP && high <= bottom - Slide.TOP + GAP) {
            turn();
        }
    }

    /// The smallest share of the width in which the words fit in what is left of the slide, or else are not much higher than their chart;
    /// 0 for none.
    private static double share(Piece.Text text, double room) {
        return DoubleStream.of(SHARES)
                .filter(share -> text.height(WIDTH * share) <= room)
                .findFirst()
                .orElse(text.height(WIDTH * SHARES[0]) <= Piece.Chart.HEIGHT * 1.5 ? SHARES[0] : 0);
    }

    private void beside(Piece.Chart chart, Piece.Text text, double words) {
        if (Math.max(Piece.Chart.LEAST, text.height(words)) > room()) {
            turn();
        }
        double high = Math.min(Piece.Chart.HEIGHT, room());
        double height = Math.max(high, text.height(words));
        double left = WIDTH - words - 2 * GAP;
        placed.add(new Slide.Placed(chart, Slide.MARGIN, y, left, high));
        placed.add(new Slide.Placed(text, Slide.MARGIN + left + 2 * GAP, y, words, height));
        y += height + GAP;
    }

    private void whole(Piece piece) {
        double wanted = piece.height(WIDTH);
        if (room() < (piece instanceof Piece.Chart ? Piece.Chart.LEAST : wanted)) {
            turn();
        }
        double height = Math.min(wanted, room());
        placed.add(new Slide.Placed(piece, Slide.MARGIN, y, WIDTH, height));
        y += height + GAP;
    }

    /// Paragraphs as far as they fit. A label never stays behind alone.
    private void text(Piece.Text text, @org.jspecify.annotations.Nullable Piece next) {
        var rest = new ArrayList<Piece.Para>();
        text.paras().forEach(para -> rest.addAll(para.split(WIDTH, LONGEST)));
        while (!rest.isEmpty()) {
            int count = 0;
            double height = 0;
            while (count < rest.size()
                    && (height + rest.get(count).height(WIDTH) <= room()
                            || (count == 0 && placed.isEmpty()))) {
                height += rest.get(count).height(WIDTH);
                count++;
            }
            boolean last = count == rest.size();
            while (count > (placed.isEmpty() ? 1 : 0)
                    && rest.get(count - 1).label()
                    && (!last || (next != null && room() - height < least(next)))) {
                count--;
                height -= rest.get(count).height(WIDTH);
            }
            if (count > 0) {
                var part = new Piece.Text(rest.subList(0, count));
                placed.add(new Slide.Placed(part, Slide.MARGIN, y, WIDTH, height));
                rest.subList(0, count).clear();
                y += height + (rest.isEmpty() && part.paras().getLast().label() ? 2 : GAP);
            }
            if (!rest.isEmpty()) {
                turn();
            }
        }
    }

    /// What of a piece must stay with the label above it.
    private static double least(Piece piece) {
        return switch (piece) {
            case Piece.Chart _ -> Piece.Chart.LEAST + GAP;
            case Piece.Tiles _ -> Piece.Tiles.HEIGHT + GAP;
            case Piece.Text _ -> LEAST;
            case Piece.Start _ -> 0;
            case Piece.Rows(var grid, int from, int to) ->
                    Math.min(
                            Slide.BOTTOM - Slide.TOP - LEAST,
                            grid.height(from, Math.min(from + 2, to)));
        };
    }

    private void rows(Piece.Rows rows) {
        var grid = cut(rows.grid());
        int from = 0;
        int all = grid.table().rows().size();
        double most = even(grid);
        do {
            boolean fresh = placed.isEmpty() || y - Slide.TOP < LEAST;
            int to = grid.fitting(from, Math.min(most, room()), fresh && all > 0);
            if (to == from && all > 0) {
                turn();
                continue;
            }
            var part = new Piece.Rows(grid, from, to);
            placed.add(new Slide.Placed(part, Slide.MARGIN, y, WIDTH, part.height(WIDTH)));
            y += part.height(WIDTH) + GAP;
            from = to;
            if (from < all) {
                turn();
            }
        } while (from < all);
        notes.addAll(rows.grid().table().notes());
    }

    /// How high the part of a table on each slide is at most, so that it takes no more slides than it must and none has but a row or two.
    private double even(Grid grid) {
        double most = bottom - Slide.TOP;
        int slides = slides(grid, most);
        while (slides > 1 && most > LEAST + STEP && slides(grid, most - STEP) == slides) {
            most -= STEP;
        }
        return most;
    }

    private int slides(Grid grid, double most) {
        int all = grid.table().rows().size();
        int slides = 0;
        double left = Math.min(most, room());
        for (int from = 0; from < all; slides++) {
            from = grid.fitting(from, left, slides > 0);
            left = most;
        }
        return slides;
    }

    /// Words too long for a slide end with a hint, and stand whole in the notes.
    private Grid cut(Grid grid) {
        double room = Slide.BOTTOM - Slide.TOP - LEAST;
        var rows = new ArrayList<Table.Row>();
        for (var row : grid.table().rows()) {
            var cells = new ArrayList<Table.Cell>();
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                var words = PlainText.of(cell);
                int most = grid.letters(i, room);
                if (words.length() > most) {
                    notes.add(grid.table().columns().get(i).heading() + ": " + words);
                    int end = words.lastIndexOf(' ', most);
                    cells.add(
                            Table.Cell.of(
                                    words.substring(0, end > 0 ? end : most)
                                            + " … (whole in the notes)"));
                } else {
                    cells.add(cell);
                }
            }
            rows.add(new Table.Row(cells, row.total()));
        }
        var table = grid.table();
        return new Grid(
                new Table(table.caption(), table.columns(), table.rowHeader(), rows, table.notes()),
                grid.size(),
                grid.widths());
    }

    /// What the signs on the slide mean, at its foot.
    private void explain() {
        var signs = Signs.of(placed.stream().map(Slide.Placed::piece).toList());
        if (!signs.isEmpty()) {
            var key = Signs.key(signs);
            double height = key.height(WIDTH);
            placed.add(new Slide.Placed(key, Slide.MARGIN, Slide.BOTTOM - height, WIDTH, height));
        }
    }

    private void turn() {
        if (!placed.isEmpty()) {
            explain();
            slides.add(new Slide(kicker, title, placed, notes));
        }
        placed.clear();
        notes.clear();
        y = Slide.TOP;
    }
}
