package org.outturn.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Colour;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Document.Orientation;
import org.outturn.document.Format;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// Cards as a scorecard has them: a heading, the position in a table, a chart and what is said of it.
final class Cards {
    private static final String WORDS =
            "Reviews are done by the team that knows the person. Two vacancies were filled in May, and the backlog is going down"
                    + " by about ten a week. Most of what is left waits for a reply from a hospital or another council.";

    private Cards() {}

    static byte[] written(Format format) {
        return Sample.written(deck(Orientation.SLIDES, 2), format);
    }

    static Document deck(Orientation page, int cards) {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= cards; i++) {
            if (page == Orientation.SLIDES) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(card(i));
        }
        return new Document(
                "Balanced scorecard",
                null,
                "en-GB",
                new Document.Brand(
                        "Westshire Council", Colour.parse("#00748b"), Colour.parse("#f4b400")),
                LocalDate.of(2026, 7, 20),
                List.of(),
                null,
                page,
                null,
                blocks);
    }

    static List<Block> card(int number) {
        var position =
                new Table(
                        "Position",
                        List.of(
                                Table.Column.of("Period", 12, Table.Kind.WORDS),
                                Table.Column.of("Rating", 12, Table.Kind.RATING)),
                        -1,
                        List.of(
                                new Table.Row(
                                        List.of(
                                                Table.Cell.of("July 2026"),
                                                new Table.Words(
                                                        List.of(new Inline.Rating(Sample.RED)))),
                                        false,
                                        List.of(
                                                new Table.Detail(
                                                        "Remark",
                                                        List.of(Block.Paragraph.of("Late.")))))),
                        List.of());
        return List.of(
                Block.Heading.of(1, "Measure " + number),
                new Block.Tabular(position),
                Sample.picture(),
                new Block.Paragraph(List.of(new Inline.Strong(Inline.text("Performance")))),
                new Block.Points(
                        null,
                        List.of(
                                List.of(Block.Paragraph.of(WORDS)),
                                List.of(Block.Paragraph.of(WORDS)),
                                List.of(Block.Paragraph.of("Last word on " + number + ".")))));
    }
}
