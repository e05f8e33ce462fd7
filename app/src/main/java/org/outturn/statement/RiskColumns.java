package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Evidence;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.risk.Risk;

/// Every column that a table or a card of risks can show.
final class RiskColumns {
    private static final String CURRENT = "Current assessment";
    private static final String TARGET = "Target assessment";

    private RiskColumns() {}

    static Columns<Scored> of(Evidence evidence) {
        var columns = new ArrayList<Column<Scored>>();
        columns.add(words("id", "Ref", 8, risk -> risk.id().toUpperCase(Locale.UK)));
        columns.add(words("title", "Risk", 28, Risk::title));
        columns.add(Column.words("risk", "Risk", 42, RiskColumns::described));
        columns.add(words("cause", "Cause", 30, Risk::cause));
        columns.add(words("event", "Event", 30, Risk::event));
        columns.add(words("consequence", "Consequence", 30, Risk::consequence));
        columns.add(words("category", "Category", 14, Risk::category));
        columns.add(words("owner", "Owner", 18, Risk::owner));
        columns.add(
                Column.words(
                        "unit", "Service", 18, one -> Units.cell(one.risk().unit(), evidence)));
        columns.add(
                Column.rating(
                        "inherent",
                        "Inherent score",
                        14,
                        one -> one.score("inherent", one.risk().inherent())));
        columns.add(
                Column.rating(
                        "current",
                        "Current score",
                        14,
                        one -> one.score("current", one.risk().current())));
        columns.add(
                Column.rating(
                        "target",
                        "Target score",
                        14,
                        one -> one.score("target", one.risk().target())));
        position(columns, "current", CURRENT, Risk::current);
        position(columns, "target", TARGET, Risk::target);
        columns.add(words("response", "Response", 11, risk -> capital(risk.response())));
        columns.add(
                words(
                        "status",
                        "Risk status",
                        11,
                        risk -> risk.status() != null ? risk.status() : capital(risk.response())));
        columns.add(words("assurance", "Board assurance", 14, Risk::assurance));
        columns.add(
                Column.words(
                        "controls",
                        "Control actions",
                        48,
                        one -> Cells.points(one.risk().controls())));
        columns.add(Column.words("next", "What next", 34, one -> Cells.points(one.risk().next())));
        columns.add(Column.rating("rating", "Rating", 12, one -> rating(one, evidence)));
        columns.add(words("why", "Why", 40, Risk::why));
        columns.add(words("note", "Note", 40, Risk::note));
        return Columns.of(columns);
    }

    private static void position(
            List<Column<Scored>> columns,
            String which,
            String group,
            java.util.function.Function<Risk, Risk.Position> at) {
        columns.add(
                Column.<Scored>words(
                                which + "-impact",
                                "Impact",
                                11,
                                one -> one.impact(at.apply(one.risk())))
                        .under(group));
        columns.add(
                Column.<Scored>words(
                                which + "-likelihood",
                                "Likelihood",
                                11,
                                one -> one.likelihood(at.apply(one.risk())))
                        .under(group));
        columns.add(
                Column.<Scored>rating(
                                which + "-score",
                                "Rating",
                                13,
                                one -> one.score(which, at.apply(one.risk())))
                        .under(group));
    }

    private static Column<Scored> words(
            String name,
            String heading,
            int weight,
            java.util.function.Function<Risk, @Nullable String> words) {
        return Column.words(name, heading, weight, one -> Cells.words(words.apply(one.risk())));
    }

    /// The title with cause, event and consequence.
    private static Table.Cell described(Scored one) {
        var risk = one.risk();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(Inline.text(risk.title())))));
        Stream.of(
                        labelled("Cause", risk.cause()),
                        labelled("Event", risk.event()),
                        labelled("Consequence", risk.consequence()))
                .flatMap(List::stream)
                .forEach(blocks::add);
        return new Table.Rich(blocks);
    }

    private static List<Block> labelled(String label, @Nullable String words) {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Emphasis(Inline.text(label + ":")),
                                        new Inline.Text(" " + words))));
    }

    private static Table.Cell rating(Scored one, Evidence evidence) {
        var id = one.risk().rating();
        return id == null
                ? one.score("current", one.risk().current())
                : evidence.framework()
                        .rating(id)
                        .<Table.Cell>map(rating ->
                                new Table.Words(List.of(new Inline.Rating(Cells.mark(rating)))))
                        .orElseGet(() -> Cells.words(id));
    }

    private static @Nullable String capital(@Nullable String word) {
        return word == null || word.isEmpty()
                ? null
                : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
