package org.outturn.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.document.Block;
import org.outturn.document.Document;
import org.outturn.document.Inline;
import org.outturn.document.PlainText;
import org.outturn.document.Table;
import org.outturn.markdown.Markdown;
import org.outturn.plainfile.TypedFigure;

/// What a report prints, to find out what it shows: whole cells, headings and names of charts, and the phrases of its template that name a
/// measure. A title that merely occurs within other words is not what a report shows. What [Marking] added does not count.
public final class Printed {
    private static final Pattern PHRASE =
            Pattern.compile("\\{\\{\\s*(\\w[\\w-]*)\\s+([^{}\n]+?)\\s*}}");
    private static final Pattern TYPED =
            Pattern.compile("\\[[^\\[\\]\n]+]\\{(\\w[\\w-]*)\\s+([^{}\n]+?)\\s*}(?!})");

    /// A link or a typed figure that the shortening of a long paragraph left unfinished.
    private static final Pattern UNFINISHED = Pattern.compile("\\[[^\\[\\]]*(][({][^(){}]*)? …$");

    private static final Pattern SPACE_AND_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> wholes = new HashSet<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<String> phrases = new HashSet<>();
    private final String said;
    private boolean isMapped;

    private Printed(List<Block> blocks, String template) {
        add(blocks);
        said = spaced(words.toString());
        for (var pattern : List.of(PHRASE, TYPED)) {
            pattern.matcher(template)
                    .results()
                    .filter(phrase -> !phrase.group(1).equalsIgnoreCase("title"))
                    .forEach(phrase -> phrases.add(phrase.group(2).strip()));
        }
    }

    /// @param document as the edition has it, or as it was before it was marked
    /// @param template from which it was made
    static Printed of(Document document, String template) {
        return new Printed(Marking.without(document.blocks()), template);
    }

    /// Whether a cell, a heading or a chart is called so.
    public boolean shows(String name) {
        return wholes.contains(spaced(name));
    }

    /// Whether it shows a measure, under its title with or without code and variant, or in a phrase that gives its figure.
    public boolean shows(String id, @Nullable String code, String title, @Nullable String variant) {
        var full = titled(title, variant);
        return shows(full)
                || (code != null && shows(code + " " + full))
                || ((phrases.contains(id) || (code != null && phrases.contains(code)))
                        && said.contains(spaced(title)));
    }

    /// Whether it prints a heat map, which counts risks that it does not name.
    boolean isMapped() {
        return isMapped;
    }

    /// Its words alone, each between spaces, in which words are found whatever signs stand between them; a space for none.
    String letters() {
        return SPACE_AND_SIGNS.matcher(" " + said + " ").replaceAll(" ").toLowerCase(Locale.UK);
    }

    /// Those of words that were written as Markdown, as a report prints them.
    static String letters(String markdown) {
        var whole = UNFINISHED.matcher(markdown).replaceFirst("");
        return new Printed(Markdown.words(TypedFigure.plain(whole)), "").letters();
    }

    /// As tables and cards name a measure.
    static String titled(String title, @Nullable String variant) {
        return variant == null ? title : title + " (" + variant.toLowerCase(Locale.UK) + ")";
    }

    private void add(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(_, var inline) -> whole(inline);
                case Block.Paragraph(var inline) -> paragraph(inline);
                case Block.Points(_, var items) -> items.forEach(this::add);
                case Block.Tabular(var table) -> add(table);
                case Block.Picture picture -> {
                    whole(picture.title());
                    say(picture.description());
                }
                case Block.KeyFigures(_, var figures) ->
                        figures.forEach(figure -> {
                            whole(figure.label());
                            say(Inline.plain(figure.value()));
                        });
                case Block.Note(var label, var inside) -> {
                    whole(label);
                    add(inside);
                }
                case Block.Section(_, var inside) -> add(inside);
                case Block.Contents _, Block.PageBreak _ -> {}
            }
        }
    }

    private void add(Table table) {
        isMapped |= isMap(table);
        whole(table.caption());
        for (var column : table.columns()) {
            var group = column.group();
            whole(column.heading());
            if (group != null) {
                whole(group);
            }
        }
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                switch (cell) {
                    case Table.Words(var inline) -> whole(inline);
                    case Table.Rich(var blocks) -> add(blocks);
                    case Table.Figure _, Table.Shaded _, Table.Empty _ -> say(PlainText.of(cell));
                }
            }
            row.below().forEach(detail -> add(detail.words()));
        }
    }

    /// Whether it has a shaded cell for each impact and likelihood, as no other table has.
    private static boolean isMap(Table table) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row ->
                                row.cells().size() > 1
                                        && row.cells().stream()
                                                .skip(1)
                                                .allMatch(cell -> cell instanceof Table.Shaded));
    }

    /// A paragraph in strong words is the name of what stands below it, as on a card.
    private void paragraph(List<Inline> inline) {
        if (inline.size() == 1 && inline.getFirst() instanceof Inline.Strong(var name)) {
            whole(name);
        } else {
            say(Inline.plain(inline));
        }
    }

    private void whole(List<Inline> inline) {
        whole(
                Inline.plain(
                        inline.stream()
                                .filter(one -> !(one instanceof Inline.Reference))
                                .toList()));
    }

    private void whole(String name) {
        wholes.add(spaced(name));
        say(name);
    }

    private void say(String text) {
        words.append(text).append('\n');
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
