package org.outturn.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.document.Block;
import org.outturn.document.Block.Heading;
import org.outturn.document.Block.Paragraph;
import org.outturn.document.Block.Tabular;
import org.outturn.document.Document;
import org.outturn.document.Format;
import org.outturn.document.Inline;
import org.outturn.document.Plot;
import org.outturn.document.Table;
import org.outturn.document.Table.Column;
import org.outturn.document.Table.Kind;
import org.outturn.document.Table.Row;

/// A document with everything a document can hold.
public final class Sample {
    static final Mark GREEN = new Mark("Green", Colour.parse("#00703c"), Shape.CIRCLE);
    static final Mark AMBER = new Mark("Amber", Colour.parse("#f47738"), Shape.TRIANGLE);
    static final Mark RED = new Mark("Red", Colour.parse("#d4351c"), Shape.DIAMOND);
    private static final Inline STATED = new Inline.Reference("†", "as the paper states it");

    private Sample() {}

    public static Document document() {
        return document("Westshire & Vale: performance, quarter 1");
    }

    static Document document(String title) {
        return document(title, Document.Orientation.PORTRAIT);
    }

    static Document turned(Document.Orientation orientation) {
        return document("Westshire & Vale: performance, quarter 1", orientation);
    }

    private static Document document(String title, Document.Orientation orientation) {
        return new Document(
                title,
                "People and Health Scrutiny Committee",
                "en-GB",
                new Document.Brand(
                        "Westshire Council", Colour.parse("#00748b"), Colour.parse("#f4b400")),
                LocalDate.of(2026, 7, 20),
                List.of(
                        new Document.Field("Meeting", "Scrutiny, 28 July 2026"),
                        new Document.Field("Report status", "Public"),
                        new Document.Field("Wards", "All wards")),
                "Westshire Council, County Hall",
                orientation,
                "Westshire is fictional",
                blocks());
    }

    static byte[] written(Format format) {
        return written(document(), format);
    }

    static byte[] written(Document document, Format format) {
        var out = new ByteArrayOutputStream();
        try {
            Documents.write(document, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents("Contents"));
        blocks.add(Heading.of(1, "1. Summary"));
        blocks.add(
                new Paragraph(
                        List.of(
                                new Inline.Text("Of 12 measures "),
                                new Inline.Strong(Inline.text("7 are green")),
                                new Inline.Text(" and "),
                                new Inline.Emphasis(Inline.text("2 are red")),
                                new Inline.Text("; see "),
                                new Inline.Link(
                                        "https://example.org/data", Inline.text("the open data")),
                                new Inline.Text(" (file "),
                                new Inline.Code("figures.csv"),
                                new Inline.Text("). “Quotes” – £3.3m, 5 ≥ 4 → up."))));
        blocks.add(
                new Block.KeyFigures(
                        "At a glance",
                        List.of(
                                new Block.KeyFigure(
                                        "Variance of the revenue budget", Inline.text("£3,234k")),
                                new Block.KeyFigure("Rated", List.of(new Inline.Rating(GREEN))),
                                new Block.KeyFigure("Measures", Inline.text("12")))));
        blocks.add(
                new Block.Points(
                        null,
                        List.of(
                                List.of(Paragraph.of("A first point.")),
                                List.of(
                                        Paragraph.of("A second one, with numbers:"),
                                        new Block.Points(
                                                1,
                                                List.of(
                                                        List.of(Paragraph.of("one")),
                                                        List.of(Paragraph.of("two"))))))));
        blocks.add(
                new Block.Note(
                        "Figures of the month",
                        List.of(Paragraph.of("They are provisional until signed off."))));
        blocks.add(Heading.of(2, "1.1 Ratings by type"));
        blocks.add(new Tabular(ratings()));
        blocks.add(picture());
        blocks.add(
                new Block.Section(
                        Document.Orientation.LANDSCAPE,
                        List.of(
                                Heading.of(1, "2. Measures that missed their target"),
                                new Tabular(measures()),
                                Heading.of(2, "2.1 Risks"),
                                new Tabular(heat()))));
        blocks.add(new Block.PageBreak());
        blocks.add(Heading.of(1, "3. What happens next"));
        blocks.add(Paragraph.of("The next paper comes in October."));
        return blocks;
    }

    private static Table ratings() {
        return new Table(
                "Indicators by type and rating",
                List.of(
                        Column.of("Type", 30, Kind.WORDS),
                        new Column("Green", "Rating", 14, Kind.FIGURE),
                        new Column("Amber", "Rating", 14, Kind.FIGURE),
                        new Column("Red", "Rating", 14, Kind.FIGURE),
                        new Column("Improving or the same", "Direction", 20, Kind.FIGURE),
                        new Column("Worsening", "Direction", 20, Kind.FIGURE)),
                0,
                List.of(
                        Row.of(
                                Table.Cell.of("Strategic"),
                                count(5),
                                count(2),
                                count(1),
                                count(6),
                                count(2)),
                        Row.of(
                                Table.Cell.of("Critical"),
                                count(2),
                                count(1),
                                count(1),
                                count(3),
                                count(1)),
                        new Row(
                                List.of(
                                        Table.Cell.of("All"),
                                        count(7),
                                        count(3),
                                        count(2),
                                        count(9),
                                        count(3)),
                                true)),
                List.of("Measures that are not rated are not counted."));
    }

    private static Table.Cell count(int number) {
        return new Table.Figure(
                BigDecimal.valueOf(number),
                Integer.toString(number),
                Table.Unit.PLAIN,
                0,
                List.of());
    }

    static Block picture() {
        return new Block.Picture(
                "Reviews done in time",
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160" width="400" height="160" role="img" \
                font-family="Liberation Sans"><title>Reviews done in time</title><desc>Rises from 70% to 84%.</desc>\
                <line x1="40" y1="130" x2="390" y2="130" stroke="#505a5f" stroke-width="1"/>\
                <text x="4" y="134" font-size="11" fill="#0b0c0c">60%</text>\
                <text x="4" y="34" font-size="11" fill="#0b0c0c" font-weight="bold">90%</text>\
                <polyline points="60,97 160,90 260,64 360,50" fill="none" stroke="#1d70b8" stroke-width="2"/>\
                </svg>\
                """,
                "Reviews done in time rise from 70% in April to 84% in July; the target is 75%.",
                new Plot(
                        List.of("April", "May", "June", "July"),
                        List.of(
                                Plot.Line.of(
                                        "Result",
                                        new BigDecimal("70.2"),
                                        new BigDecimal("71.9"),
                                        null,
                                        new BigDecimal("84.04")),
                                Plot.Line.of(
                                        "Target",
                                        new BigDecimal("75"),
                                        new BigDecimal("75"),
                                        new BigDecimal("75"),
                                        new BigDecimal("75"))),
                        Table.Unit.PERCENT,
                        1));
    }

    private static Table measures() {
        var columns =
                List.of(
                        Column.of("Ref", 9, Kind.WORDS),
                        Column.of("Indicator", 30, Kind.WORDS),
                        Column.of("Result", 12, Kind.FIGURE),
                        Column.of("Rating", 14, Kind.RATING),
                        Column.of("Direction of travel", 16, Kind.WORDS),
                        Column.of("Commentary", 60, Kind.WORDS));
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 24; i++) {
            rows.add(
                    Row.of(
                            Table.Cell.of("AC/S" + i),
                            Table.Cell.of(
                                    "=Reviews of long-term clients done within twelve months"),
                            i == 3
                                    ? new Table.Empty("Not yet due")
                                    : new Table.Figure(
                                            new BigDecimal("59.5" + i + "333"),
                                            "59.5%",
                                            Table.Unit.PERCENT,
                                            1,
                                            i == 4 ? List.of(STATED) : List.of()),
                            new Table.Words(
                                    List.of(
                                            new Inline.Rating(
                                                    i % 3 == 0 ? GREEN : i % 3 == 1 ? AMBER : RED),
                                            new Inline.Text(i == 5 ? " judgement" : ""))),
                            new Table.Words(List.of(new Inline.Text("Improving ↑"), STATED)),
                            new Table.Rich(
                                    List.of(
                                            Paragraph.of(
                                                    "More reviews were done than in any quarter before, though the"
                                                            + " team has two vacancies and agency staff left in May."),
                                            new Block.Points(
                                                    null,
                                                    List.of(
                                                            List.of(
                                                                    Paragraph.of(
                                                                            "Recruit two reviewers.")),
                                                            List.of(
                                                                    Paragraph.of(
                                                                            "Clear the backlog."))))))));
        }
        return new Table(
                "Measures that missed their target",
                columns,
                1,
                rows,
                List.of("† As the paper states it; it cannot be worked out from figures here."));
    }

    private static Table heat() {
        return new Table(
                "Risks by impact and likelihood",
                List.of(
                        Column.of("Likelihood", 20, Kind.WORDS),
                        new Column("1 Minor", "Impact", 20, Kind.BAND),
                        new Column("2 Major", "Impact", 20, Kind.BAND)),
                0,
                List.of(
                        Row.of(
                                Table.Cell.of("2 Likely"),
                                new Table.Shaded(BigDecimal.ONE, "Medium", Colour.parse("#f47738")),
                                new Table.Shaded(BigDecimal.TWO, "High", Colour.parse("#d4351c"))),
                        Row.of(
                                Table.Cell.of("1 Rare"),
                                new Table.Shaded(null, "Low", Colour.parse("#00703c")),
                                new Table.Shaded(null, "Medium", Colour.parse("#f47738")))),
                List.of());
    }
}
