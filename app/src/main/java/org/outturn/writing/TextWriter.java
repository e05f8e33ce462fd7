package org.outturn.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Table;

/// Writes a document as plain text, a line for each row of a table, so that two versions can be read side by side.
final class TextWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Document document) {
        line(document.title());
        var subtitle = document.subtitle();
        if (subtitle != null) {
            line(subtitle);
        }
        line(document.brand().publisher());
        document.fields().forEach(field -> line(field.name() + ": " + field.value()));
        var notice = document.notice();
        if (notice != null) {
            line("! " + notice);
        }
        blocks(document.blocks(), "");
        var footer = document.footer();
        if (footer != null) {
            line("");
            line("Footer: " + footer);
        }
        return out.toString();
    }

    private void blocks(List<Block> blocks, String indent) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(int level, var words) -> {
                    line("");
                    line(indent + "#".repeat(level) + " " + shown(words));
                }
                case Block.Paragraph(var words) -> line(indent + shown(words));
                case Block.Points points -> points(points, indent);
                case Block.Tabular(var table) -> table(table);
                case Block.Picture picture -> {
                    line("[" + picture.title() + "]");
                    line(picture.description());
                }
                case Block.KeyFigures(var caption, var figures) -> {
                    if (caption != null) {
                        line("= " + caption);
                    }
                    figures.forEach(figure -> line(figure.label() + ": " + shown(figure.value())));
                }
                case Block.Note(var label, var inside) -> {
                    line(indent + "> " + label);
                    blocks(inside, indent + "> ");
                }
                case Block.Contents(var label) -> line("[" + label + "]");
                case Block.PageBreak() -> line("[page break]");
                case Block.Section(var orientation, var inside) -> {
                    line("[" + orientation.name().toLowerCase(java.util.Locale.ROOT) + "]");
                    blocks(inside, indent);
                }
            }
        }
    }

    private void points(Block.Points points, String indent) {
        var start = points.start();
        int number = start == null ? 0 : start;
        for (var item : points.items()) {
            line(indent + (start == null ? "- " : number++ + ". ") + flat(item));
        }
    }

    private void table(Table table) {
        line("");
        line("= " + table.caption());
        line(
                table.columns().stream()
                        .map(column ->
                                column.group() == null
                                        ? column.heading()
                                        : column.group() + ": " + column.heading())
                        .collect(Collectors.joining(" | ")));
        for (var row : table.rows()) {
            line(
                    (row.total() ? "= " : "")
                            + row.cells().stream()
                                    .map(TextWriter::shown)
                                    .collect(Collectors.joining(" | ")));
            row.below().forEach(detail -> line("    " + flat(detail.blocks())));
        }
        table.notes().forEach(this::line);
        line("");
    }

    /// A cell in one line.
    static String shown(Table.Cell cell) {
        return switch (cell) {
            case Table.Words(var words) -> shown(words);
            case Table.Figure number -> number.shown() + shown(number.after());
            case Table.Rich(var blocks) -> flat(blocks);
            case Table.Shaded shaded -> shaded.text();
            case Table.Empty(var reason) -> reason.isEmpty() ? "" : "(" + reason + ")";
        };
    }

    private static String flat(List<Block> blocks) {
        var inner = new TextWriter();
        inner.blocks(blocks, "");
        return inner.out.toString().strip().replace("\n", " / ");
    }

    private static String shown(List<Inline> words) {
        return words.stream().map(TextWriter::shown).collect(Collectors.joining());
    }

    private static String shown(Inline inline) {
        return switch (inline) {
            case Inline.Text(var text) -> text.replace('\n', ' ');
            case Inline.Strong(var words) -> "**" + shown(words) + "**";
            case Inline.Emphasis(var words) -> "*" + shown(words) + "*";
            case Inline.Link(var address, var words) -> shown(words) + " <" + address + ">";
            case Inline.Code(var text) -> "`" + text + "`";
            case Inline.Rating(var mark) -> "[" + mark.word() + "]";
            case Inline.Reference(var sign, _) -> sign;
            case Inline.LineBreak() -> " / ";
        };
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
