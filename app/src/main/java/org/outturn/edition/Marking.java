package org.outturn.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.PlainText;
import org.outturn.document.Table;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.rules.period.Period;

/// What an edition adds to its document: its number and date on the cover, and from the second on what changed since the one before.
///
/// @param edition on the cover
/// @param notice at the top; none for a first edition
/// @param list of the facts that differ, at the end; none where nothing does
record Marking(Document.Field edition, LocalDate day, List<Block> notice, List<Block> list) {
    private static final Pattern TITLE = Pattern.compile("What changed since edition \\d+");
    private static final String CHANGED = "Changed";

    Marking {
        notice = List.copyOf(notice);
        list = List.copyOf(list);
    }

    /// @param changes the facts that differ from the edition before; none for a first one
    static Marking of(int number, LocalDate day, Period period, String note, List<Change> changes) {
        return new Marking(
                new Document.Field(
                        "Edition", "%d, published on %s".formatted(number, Edition.words(day))),
                day,
                number > 1 ? List.of(notice(number, note, changes)) : List.of(),
                number > 1 ? list(number, period, changes) : List.of());
    }

    /// The marking of a frozen document, in the words of the version that published it.
    static Marking of(Document frozen) {
        var blocks = frozen.blocks();
        return new Marking(
                frozen.fields().getLast(),
                frozen.date(),
                blocks.subList(0, start(blocks)),
                blocks.subList(end(blocks), blocks.size()));
    }

    /// The blocks of a document without those that a marking added.
    static List<Block> without(List<Block> marked) {
        return marked.subList(start(marked), end(marked));
    }

    /// Where the report begins.
    private static int start(List<Block> marked) {
        return !marked.isEmpty()
                        && marked.getFirst() instanceof Block.Note(var label, _)
                        && TITLE.matcher(label).matches()
                ? 1
                : 0;
    }

    /// Where the report ends: a notice that says so is followed by a list under its own title.
    private static int end(List<Block> marked) {
        int list =
                start(marked) == 1
                                && marked.getFirst() instanceof Block.Note(var label, var inside)
                                && PlainText.of(inside.subList(1, inside.size()))
                                        .startsWith(CHANGED)
                        ? marked.lastIndexOf(Block.Heading.of(1, label))
                        : -1;
        return list < 0 ? marked.size() : list;
    }

    Document on(Document plain) {
        return new Document(
                plain.title(),
                plain.subtitle(),
                plain.language(),
                plain.brand(),
                day,
                Stream.concat(plain.fields().stream(), Stream.of(edition)).toList(),
                plain.footer(),
                plain.orientation(),
                plain.notice(),
                Stream.of(notice, plain.blocks(), list).flatMap(List::stream).toList());
    }

    private static String title(int number) {
        return "What changed since edition " + (number - 1);
    }

    private static Block notice(int number, String note, List<Change> changes) {
        return new Block.Note(
                title(number),
                List.of(
                        Block.Paragraph.of(note),
                        Block.Paragraph.of(
                                changes.isEmpty()
                                        ? Change.NOTHING_SHOWN
                                        : "%s: %s. They are listed at the end."
                                                .formatted(CHANGED, Change.counted(changes)))));
    }

    private static List<Block> list(int number, Period period, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.of(1, title(number)));
        blocks.add(
                Block.Paragraph.of(
                        "What differs, up to %s, of what this report shows: measures with their targets, rating schemes and commentary, risks, budget lines, commitments, and words of the template."
                                .formatted(period.label())));
        for (var kind : Fact.Kind.values()) {
            var some = Change.of(kind, changes);
            if (!some.isEmpty()) {
                blocks.add(new Block.Tabular(table(number, kind, some)));
            }
        }
        return blocks;
    }

    private static Table table(int number, Fact.Kind kind, List<Change> some) {
        return new Table(
                kind.title(),
                List.of(
                        Table.Column.of("Of", 40, Table.Kind.WORDS),
                        Table.Column.of("What", 24, Table.Kind.WORDS),
                        Table.Column.of("Edition " + (number - 1), 20, Table.Kind.WORDS),
                        Table.Column.of("Edition " + number, 20, Table.Kind.WORDS)),
                0,
                some.stream()
                        .map(change ->
                                Table.Row.of(
                                        Table.Cell.of(change.subject()),
                                        Table.Cell.of(change.label()),
                                        cell(change.before()),
                                        cell(change.after())))
                        .toList(),
                List.of());
    }

    private static Table.Cell cell(@org.jspecify.annotations.Nullable String value) {
        return value == null ? new Table.Empty("Not there") : Table.Cell.of(value);
    }
}
