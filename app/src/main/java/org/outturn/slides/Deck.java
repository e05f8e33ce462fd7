package org.outturn.slides;

import java.util.ArrayList;
import java.util.List;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.LeadIn;
import org.outturn.document.Outline;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// Takes a document apart into slides: a new one with each heading of level one or two, more where one is not enough.
final class Deck {
    /// Smaller letters cannot be read from the back of a room.
    private static final double SMALLEST = 11;

    /// Those of a table are one size smaller.
    private static final double SMALLEST_IN_A_TABLE = 10;

    private final Document document;
    private final List<Slide> slides = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private String main = "";
    private String title;
    private String kicker = "";

    Deck(Document document) {
        this.document = document;
        title = document.title();
    }

    List<Slide> slides() {
        blocks(document.blocks());
        finish();
        return List.copyOf(slides);
    }

    private static double across() {
        return Slide.WIDTH - 2 * Slide.MARGIN;
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (LeadIn.isLabelAt(blocks, i)) {
                label(PlainText.of(blocks.subList(i, i + 1)));
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, var words) -> heading(level, Inline.plain(words));
            case Block.Paragraph(var words) -> para(new Piece.Para(words, 0, 0, false));
            case Block.Points points -> points(points, 1);
            case Block.Tabular(var table) -> {
                caption(table.caption());
                var room = Slide.BOTTOM - Slide.TOP - 24;
                var grid = Grid.of(table, across(), room);
                pieces.add(new Piece.Rows(grid, 0, table.rows().size()));
                table.rows().forEach(row -> below(table, row));
            }
            case Block.Picture picture -> {
                caption(picture.title());
                pieces.add(new Piece.Chart(picture));
            }
            case Block.KeyFigures(var caption, var figures) -> {
                if (caption != null) {
                    label(caption);
                }
                pieces.add(new Piece.Tiles(figures));
            }
            case Block.Note(var label, var inside) -> {
                label(label);
                blocks(inside);
            }
            case Block.Contents(var label) -> contents(label);
            case Block.PageBreak() -> finish();
            case Block.Section(_, var inside) -> blocks(inside);
        }
    }

    /// What is told of a row, after the table and under the row's name.
    private void below(Table table, Table.Row row) {
        if (!row.below().isEmpty()) {
            label(PlainText.of(row.cells().get(Math.max(0, table.rowHeader()))));
            row.below().forEach(detail -> blocks(detail.blocks()));
        }
    }

    private void heading(int level, String words) {
        if (level > 2) {
            pieces.add(new Piece.Start());
            label(words);
            return;
        }
        finish();
        if (level == 1) {
            main = words;
        }
        kicker = level == 1 ? "" : main;
        title = words;
    }

    private void points(Block.Points points, int level) {
        var start = points.start();
        int number = start == null ? 0 : start;
        for (var item : points.items()) {
            boolean first = true;
            for (var block : item) {
                if (block instanceof Block.Paragraph(var words)) {
                    para(new Piece.Para(words, level, first ? number : -1, false));
                } else if (block instanceof Block.Points nested) {
                    points(nested, level + 1);
                } else {
                    block(block);
                }
                first = false;
            }
            number += start == null ? 0 : 1;
        }
    }

    private void contents(String label) {
        finish();
        kicker = "";
        title = label;
        for (var entry : Outline.of(document.blocks()).entries()) {
            if (entry.level() == 1) {
                para(new Piece.Para(Inline.text(entry.words()), 0, 0, false));
            }
        }
        finish();
        title = document.title();
    }

    /// A caption that only repeats the slide's title is left out; the table or chart carries it for those who listen.
    private void caption(String words) {
        if (!title.endsWith(words)) {
            label(words);
        }
    }

    private void label(String words) {
        para(new Piece.Para(Inline.text(words), 0, 0, true));
    }

    /// Neighbouring paragraphs are one piece.
    private void para(Piece.Para para) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Text(var paras)) {
            var more = new ArrayList<>(paras);
            more.add(para);
            pieces.set(pieces.size() - 1, new Piece.Text(more));
        } else {
            pieces.add(new Piece.Text(List.of(para)));
        }
    }

    /// Ends the slides of the heading so far. A heading with nothing beneath it but other headings needs no slide.
    private void finish() {
        var made = laidOut();
        for (int i = 0; i < made.size(); i++) {
            slides.add(
                    made.size() == 1
                            ? made.get(i)
                            : made.get(i)
                                    .titled("%s (%d of %d)".formatted(title, i + 1, made.size())));
        }
        pieces.clear();
    }

    /// Smaller letters where they save words or rows from a second slide.
    private List<Slide> laidOut() {
        var made = new Layout(kicker, title).slides(pieces);
        for (double size = Piece.TEXT - 1; size >= SMALLEST && made.size() > 1; size--) {
            var tried = new Layout(kicker, title).slides(sized(size));
            if (tried.size() == 1) {
                return tried;
            }
        }
        return made;
    }

    private List<Piece> sized(double size) {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case Piece.Text text -> text.sized(size);
                            case Piece.Rows(var grid, int from, int to) ->
                                    new Piece.Rows(
                                            grid.sized(
                                                    Math.max(SMALLEST_IN_A_TABLE, size - 1),
                                                    across()),
                                            from,
                                            to);
                            case Piece.Chart _, Piece.Start _, Piece.Tiles _ -> piece;
                        })
                .toList();
    }
}
