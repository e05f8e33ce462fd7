package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.council.Council;
import org.outturn.document.Block;
import org.outturn.document.Table;

/// A table of measures in the columns that the template chooses.
final class ScorecardTable {
    private ScorecardTable() {}

    static Component component() {
        return new Component(
                "scorecard",
                "A table of measures, a row each.",
                List.of(
                        Parameter.CAPTION,
                        Parameter.MEASURES,
                        Parameter.SORT,
                        new Parameter(
                                "by",
                                "unit or a kind of grouping",
                                "a table for each of its values"),
                        Parameter.COLUMNS,
                        new Parameter(
                                "below",
                                "a list",
                                "kinds of commentary shown for each measure over the whole width")),
                ScorecardTable::blocks);
    }

    private static List<Block> blocks(Given given) {
        var known = MeasureColumns.of(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named("code", "title", "result", "target", "rating", "direction"));
        var below = given.words("below", Council.COMMENTARY);
        var caption = given.caption("Measures");
        var measures = Order.chosen(given);
        var commentary = new Commentary(given.evidence().council());
        var blocks = new ArrayList<Block>();
        if (measures.isEmpty()) {
            blocks.add(none(caption));
        }
        Order.parted(given, measures)
                .forEach((name, part) -> {
                    if (!part.isEmpty()) {
                        var title = name.isEmpty() ? caption : caption + ": " + name;
                        blocks.add(
                                new Tabulation<>(
                                                title,
                                                columns,
                                                "title",
                                                one -> commentary.details(one, below))
                                        .table(
                                                part,
                                                List.of(),
                                                Withheld.remarks(
                                                        given.evidence().council(), part)));
                    }
                });
        return blocks;
    }

    /// Said where a selection is empty, so that nobody takes it for a mistake.
    static Block none(String caption) {
        return Block.Paragraph.of(caption + ": none.");
    }

    /// With its code, where it has one.
    static String name(Assessed one) {
        var code = one.indicator().code();
        return (code == null ? "" : code + " ") + IdentityColumns.title(one);
    }

    /// Those of the columns in which any measure has something to show.
    static List<Column<Assessed>> filled(List<Column<Assessed>> columns, List<Assessed> measures) {
        return columns.stream()
                .filter(column ->
                        measures.stream()
                                .anyMatch(
                                        one -> !(column.cell().apply(one) instanceof Table.Empty)))
                .toList();
    }
}
