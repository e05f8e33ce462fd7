package org.outturn.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.outturn.document.Block;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Fit;
import org.outturn.document.Inline;
import org.outturn.document.Letters;
import org.outturn.document.PlainText;
import org.outturn.document.Table;

/// About how high blocks are in print, in millimetres, on the generous side: the renderer sets the lines.
///
/// @param scale of the letters: 1 as usual
record PrintHeight(Orientation page, double scale) {
    private static final double POINT = 0.353;

    private static final int MARGINS_ACROSS = 32;
    private static final int MARGINS_DOWN = 38;

    /// Around the words of a table's row.
    private static final double ROW = 2.7;

    /// A table's caption, a line of notes, and what is left free beneath them.
    private static final double CAPTION = 8.2;

    private static final double NOTE = 4.7;
    private static final double FREE = 3;

    /// So many rows of a table stay with its heading where they take no more of the page than the share below.
    private static final int FIRST = 2;

    private static final double LITTLE = 0.4;

    private static final double PIXEL = 25.4 / 96;
    private static final Pattern SIZE = Pattern.compile("width=\"([\\d.]+)\" height=\"([\\d.]+)\"");
    private static final double PICTURE = 76;
    private static final double TILES = 17;
    private static final int TILES_IN_A_ROW = 4;

    /// What a page holds.
    double room() {
        return page.height() - MARGINS_DOWN;
    }

    private boolean isSlide() {
        return page == Orientation.SLIDES;
    }

    private double size() {
        return (isSlide() ? 12 : 10) * POINT * scale;
    }

    private double tableSize() {
        return (isSlide() ? 10.5 : 8.5) * POINT * scale;
    }

    private double line() {
        return size() * (isSlide() ? scale < 1 ? 1.2 : 1.3 : 1.4);
    }

    /// Beneath a paragraph.
    private double gap() {
        return (isSlide() ? 1.5 : 2.5) * scale;
    }

    double width() {
        return page.width() - MARGINS_ACROSS;
    }

    double of(List<Block> blocks) {
        return of(blocks, width());
    }

    double of(List<Block> blocks, double width) {
        return blocks.stream().mapToDouble(block -> of(block, width)).sum();
    }

    double of(Block block) {
        return of(block, width());
    }

    private double of(Block block, double width) {
        return switch (block) {
            case Block.Heading(int level, var words) ->
                    lines(Inline.plain(words), width * 0.7) * (level == 1 ? 7.9 : 6)
                            + (isSlide() ? 2 : level == 1 ? 8 : 6);
            case Block.Paragraph(var words) -> lines(Inline.plain(words), width) * line() + gap();
            case Block.Points(_, var items) ->
                    items.stream().mapToDouble(item -> point(item, width)).sum() + gap();
            case Block.Tabular(var table) -> table(table, table.rows().size());
            case Block.Picture picture -> picture(picture, width);
            case Block.KeyFigures(_, var figures) ->
                    Math.ceilDiv(figures.size(), TILES_IN_A_ROW) * TILES + 6;
            case Block.Note(_, var inside) -> of(inside, width - 8) + line() + 6;
            case Block.Contents _ -> 40;
            case Block.PageBreak() -> 0;
            case Block.Section _ -> 0;
        };
    }

    /// What of a block must not stand alone at the foot of a page.
    double start(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> Math.min(of(block), 2 * line() + 1);
            case Block.Points(_, var items) ->
                    items.isEmpty() ? 0 : Math.min(point(items.getFirst(), width()), 2 * line());
            case Block.Tabular(var table) -> fit(table).isShort() ? of(block) + ROW : first(table);
            case Block.KeyFigures _ -> TILES + 6;
            case Block.Heading _,
                    Block.Picture _,
                    Block.Note _,
                    Block.Contents _,
                    Block.PageBreak _,
                    Block.Section _ ->
                    of(block);
        };
    }

    /// The header with the first rows, as many as take little of the page.
    private double first(Table table) {
        int rows = Math.min(FIRST, table.rows().size());
        while (rows > 1 && table(table, rows) > room() * LITTLE) {
            rows--;
        }
        return table(table, rows);
    }

    private double point(List<Block> item, double width) {
        return lines(PlainText.of(item), width - 8) * line() + 0.8;
    }

    private double table(Table table, int rows) {
        var fit = fit(table);
        double line = tableSize() * 1.3;
        double all = CAPTION + fit.lines(-1) * line + ROW;
        for (int row = 0; row < rows; row++) {
            all += fit.lines(row) * line + ROW;
        }
        boolean noted = rows == table.rows().size() || fit.isExplainedFirst();
        return all + (noted && !table.notes().isEmpty() ? table.notes().size() * NOTE + FREE : 0);
    }

    private Fit fit(Table table) {
        return Fit.of(table, width() / (tableSize() * Letters.DIGIT));
    }

    /// @param width that it may take
    double picture(Block.Picture picture, double width) {
        var size = SIZE.matcher(picture.svg());
        if (!size.find()) {
            return PICTURE;
        }
        double across = Double.parseDouble(size.group(1)) * PIXEL;
        double down = Double.parseDouble(size.group(2)) * PIXEL;
        return down * Math.min(1, width / across) + 10;
    }

    private double lines(String words, double width) {
        return Letters.lines(words, width / (size() * Letters.DIGIT));
    }
}
