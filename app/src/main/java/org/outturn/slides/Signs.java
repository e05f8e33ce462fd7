package org.outturn.slides;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// Which signs, such as †, stand on a slide, and what they mean: who looks at the wall does not see the notes.
final class Signs {
    private static final double SIZE = 10;

    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private Signs() {}

    /// Each sign with its meaning, in the order in which they are met.
    static List<String> of(List<Piece> pieces) {
        var signs = new Signs();
        pieces.forEach(signs::piece);
        return signs.found.entrySet().stream()
                .map(one -> one.getKey() + " " + String.join(" ", one.getValue()))
                .toList();
    }

    /// They stand in one line, or few.
    static Piece.Text key(List<String> signs) {
        var words = String.join("   ", signs);
        return new Piece.Text(List.of(new Piece.Para(Inline.text(words), 0, 0, false, SIZE)));
    }

    /// The room that the signs of some pieces need at the foot of a slide.
    static double height(List<Piece> pieces, double width) {
        var signs = of(pieces);
        return signs.isEmpty() ? 0 : key(signs).height(width);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Text(var paras) -> paras.forEach(para -> words(para.words()));
            case Piece.Tiles(var figures) -> figures.forEach(figure -> words(figure.value()));
            case Piece.Rows(var grid, int from, int to) ->
                    grid.table()
                            .rows()
                            .subList(from, to)
                            .forEach(row -> row.cells().forEach(this::cell));
            case Piece.Start _, Piece.Chart _ -> {}
        }
    }

    private void cell(Table.Cell cell) {
        switch (cell) {
            case Table.Words(var words) -> words(words);
            case Table.Figure figure -> words(figure.after());
            case Table.Rich(var blocks) -> blocks(blocks);
            case Table.Shaded _, Table.Empty _ -> {}
        }
    }

    /// The paragraphs and lists of a cell.
    private void blocks(List<Block> blocks) {
        for (var block : blocks) {
            if (block instanceof Block.Paragraph(var words)) {
                words(words);
            } else if (block instanceof Block.Points(_, var items)) {
                items.forEach(this::blocks);
            }
        }
    }

    private void words(List<Inline> words) {
        words.forEach(this::word);
    }

    private void word(Inline word) {
        switch (word) {
            case Inline.Reference(var sign, var meaning) ->
                    found.computeIfAbsent(sign, _ -> new LinkedHashSet<>()).add(meaning);
            case Inline.Strong(var inside) -> words(inside);
            case Inline.Emphasis(var inside) -> words(inside);
            case Inline.Link(_, var inside) -> words(inside);
            case Inline.Text _, Inline.Code _, Inline.Rating _, Inline.LineBreak() -> {}
        }
    }
}
