package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.component.Column;
import org.outturn.council.Council;
import org.outturn.document.Block;
import org.outturn.document.Table;
import org.outturn.markdown.Markdown;
import org.outturn.plainfile.TypedFigure;

/// Words on measures, by kind, under the council's own names for the kinds.
record Commentary(Council council) {
    String name(String kind) {
        return council.commentaryWord(kind);
    }

    Column<Assessed> column(List<String> kinds) {
        var name = kinds.size() == 1 ? name(kinds.getFirst()) : "Comments";
        return Column.words(
                "commentary." + String.join("+", kinds),
                name,
                kinds.size() == 1 && kinds.getFirst().equals("timeframe") ? 18 : 52,
                one -> cell(one, kinds));
    }

    private Table.Cell cell(Assessed one, List<String> kinds) {
        var blocks = blocks(one, kinds, kinds.size() > 1);
        return blocks.isEmpty() ? new Table.Empty("") : new Table.Rich(blocks);
    }

    /// @param named whether each kind stands under its name
    List<Block> blocks(Assessed one, List<String> kinds, boolean named) {
        return details(one, kinds).stream()
                .flatMap(detail -> (named ? detail.blocks() : detail.words()).stream())
                .toList();
    }

    /// What there is of the kinds, in their order.
    List<Table.Detail> details(Assessed one, List<String> kinds) {
        var details = new ArrayList<Table.Detail>();
        for (var kind : kinds) {
            var words = one.words().get(kind);
            if (words != null && !words.markdown().isBlank()) {
                details.add(
                        new Table.Detail(
                                name(kind), Markdown.words(TypedFigure.plain(words.markdown()))));
            }
        }
        return details;
    }
}
