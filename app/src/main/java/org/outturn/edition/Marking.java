package org.outturn.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.rules.period.Period;

/// What an edition adds to its document: its number and date on the cover, and from the second on what changed since the one before.
///
/// @param changes the facts that differ from the edition before; none for a first one
/// @param reach which facts are listed
record Marking(
        int number,
        java.time.LocalDate day,
        Period period,
        String note,
        List<Change> changes,
        Reach reach) {
    private static final String ALL =
            "Everything up to %s that differs in the council's data and words, whether or not this report shows it.";
    private static final String SHOWN =
            "What differs, up to %s, of the measures, risks, budget lines and commitments that this report shows.";

    /// Which facts a marking lists. Editions published by early versions list all of them, and are marked so again when they are made again.
    enum Reach {
        ALL,
        SHOWN;

        /// The one that an edition was marked with.
        static Reach of(Document frozen) {
            return frozen.blocks().stream().anyMatch(Reach::isWide) ? ALL : SHOWN;
        }

        private static boolean isWide(Block block) {
            return (block instanceof Block.Note(var label, var inside)
                            && TITLE.matcher(label).matches()
                            && inside.contains(Block.Paragraph.of(Change.NOTHING)))
                    || (block instanceof Block.Paragraph(var words)
                            && Inline.plain(words).endsWith(ALL_ENDS));
        }
    }

    private static final Pattern TITLE = Pattern.compile("What changed since edition \\d+");
    private static final String ALL_ENDS = "whether or not this report shows it.";

    /// The blocks of a document without those that a marking added.
    static List<Block> without(List<Block> marked) {
        if (marked.isEmpty()
                || !(marked.getFirst() instanceof Block.Note(var label, _))
                || !TITLE.matcher(label).matches()) {
            return marked;
        }
        int list = marked.lastIndexOf(Block.Heading.of(1, label));
        return marked.subList(1, list < 0 ? marked.size() : list);
    }

    Document on(Document plain) {
        var fields = new ArrayList<>(plain.fields());
        fields.add(
                new Document.Field(
                        "Edition", "%d, published on %s".formatted(number, Edition.words(day))));
        var blocks = new ArrayList<Block>();
        if (number > 1) {
            blocks.add(notice());
        }
        blocks.addAll(plain.blocks());
        if (number > 1) {
            blocks.addAll(list());
        }
        return new Document(
                plain.title(),
                plain.subtitle(),
                plain.language(),
                plain.brand(),
                day,
                fields,
                plain.footer(),
                plain.orientation(),
                plain.notice(),
                blocks);
    }

    private String title() {
        return "What changed since edition " + (number - 1);
    }

    private Block notice() {
        return new Block.Note(
                title(),
                List.of(
                        Block.Paragraph.of(note),
                        Block.Paragraph.of(
                                changes.isEmpty()
                                        ? reach == Reach.ALL ? Change.NOTHING : Change.NOTHING_SHOWN
                                        : "Changed: %s. They are listed at the end."
                                                .formatted(Change.counted(changes)))));
    }

    private List<Block> list() {
        if (changes.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.of(1, title()));
        blocks.add(
                Block.Paragraph.of((reach == Reach.ALL ? ALL : SHOWN).formatted(period.label())));
        for (var kind : Fact.Kind.values()) {
            var some = Change.of(kind, changes);
            if (!some.isEmpty()) {
                blocks.add(new Block.Tabular(table(kind, some)));
            }
        }
        return blocks;
    }

    private Table table(Fact.Kind kind, List<Change> some) {
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
