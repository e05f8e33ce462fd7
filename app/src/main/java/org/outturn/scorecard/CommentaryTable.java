package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.council.Council;
import org.outturn.document.Block;

/// What is said of measures: a row each, a column for each kind of words.
final class CommentaryTable {
    private CommentaryTable() {}

    static Component component() {
        return new Component(
                "commentary",
                "What is said of measures, by kind.",
                List.of(
                        Parameter.CAPTION,
                        Parameter.MEASURES,
                        Parameter.SORT,
                        Parameter.KINDS,
                        Parameter.COLUMNS),
                CommentaryTable::blocks);
    }

    private static List<Block> blocks(Given given) {
        var known = MeasureColumns.of(given.evidence());
        var first = given.columns(known, known.named("code", "title", "rating"));
        var caption = given.caption("Commentary");
        var wanted = given.words("kinds", Council.COMMENTARY);
        var kinds = wanted.isEmpty() ? Council.COMMENTARY : wanted;
        var measures =
                Order.chosen(given).stream()
                        .filter(one -> kinds.stream().anyMatch(one.words()::containsKey))
                        .toList();
        if (measures.isEmpty()) {
            return List.of(ScorecardTable.none(caption));
        }
        var commentary = new Commentary(given.evidence().council());
        var words = new ArrayList<Column<Assessed>>();
        kinds.forEach(kind -> words.add(commentary.column(List.of(kind))));
        var columns =
                Stream.concat(
                                ScorecardTable.filled(first, measures).stream(),
                                ScorecardTable.filled(words, measures).stream())
                        .toList();
        return List.of(new Tabulation<>(caption, columns, "title").table(measures));
    }
}
