package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.component.Column;
import org.outturn.component.Columns;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.council.Council;
import org.outturn.document.Block;
import org.outturn.document.Table;

/// A card for each measure: its figures, its chart, what is said of it.
final class IndicatorCards {
    private static final int DEEPEST = 5;
    private static final int PERIODS = 13;

    /// Shown outside the table of the card: what is measured above it, its course beneath.
    private static final List<String> APART = List.of("formula", "chart");

    private IndicatorCards() {}

    static Component component() {
        return new Component(
                "indicator-cards",
                "A card for each measure. A single card stands beneath the heading around it.",
                List.of(
                        Parameter.CAPTION,
                        Parameter.MEASURES,
                        Parameter.SORT,
                        new Parameter(
                                "show",
                                "a list of the scorecard's columns, and `chart`",
                                "what each card shows, in order"),
                        Parameter.KINDS),
                IndicatorCards::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Measures");
        var measures = Order.chosen(given);
        if (measures.isEmpty()) {
            return List.of(ScorecardTable.none(caption));
        }
        var known = withChart(MeasureColumns.of(given.evidence()));
        var show =
                given.columns(
                        "show",
                        known,
                        known.named(
                                "period",
                                "result",
                                "target",
                                "rating",
                                "direction",
                                "previous",
                                "chart"));
        var wanted = given.words("kinds", Council.COMMENTARY);
        var kinds = wanted.isEmpty() ? Council.COMMENTARY : wanted;
        var blocks = new ArrayList<Block>();
        for (var one : measures) {
            if (measures.size() > 1) {
                blocks.add(
                        Block.Heading.of(
                                Math.min(DEEPEST, given.level() + 1), ScorecardTable.name(one)));
            }
            blocks.addAll(card(given, one, show));
            blocks.addAll(new Commentary(given.evidence().council()).blocks(one, kinds, true));
        }
        return blocks;
    }

    private static Columns<Assessed> withChart(Columns<Assessed> columns) {
        var all = new ArrayList<>(columns.fixed());
        all.add(Column.words("chart", "", 1, _ -> new Table.Empty("")));
        return new Columns<>(all, columns.further(), columns.families());
    }

    private static List<Block> card(Given given, Assessed one, List<Column<Assessed>> show) {
        var names = show.stream().map(Column::name).toList();
        var columns = show.stream().filter(column -> !APART.contains(column.name())).toList();
        var blocks = new ArrayList<Block>();
        var formula = one.indicator().formula();
        if (formula != null && names.contains("formula")) {
            blocks.add(Block.Paragraph.of(formula));
        }
        if (!columns.isEmpty()) {
            blocks.add(
                    new Tabulation<>("Position, " + given.evidence().period().label(), columns, "")
                            .withoutRowHeader()
                            .table(
                                    List.of(one),
                                    List.of(),
                                    Withheld.remarks(given.evidence().council(), List.of(one))));
        }
        if (names.contains("chart")) {
            Trend.of(one.indicator().id(), IdentityColumns.title(one), PERIODS, given.evidence())
                    .filter(Trend::isTrend)
                    .ifPresent(trend -> blocks.add(trend.picture()));
        }
        return blocks;
    }
}
