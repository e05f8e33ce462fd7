package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.component.Column;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.document.Block;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// A card for each risk: what is known of it, each under its heading.
final class RiskCards {
    private static final int DEEPEST = 5;

    private RiskCards() {}

    static Component component() {
        return new Component(
                "risk-cards",
                "A card for each risk. A single card stands beneath the heading around it.",
                List.of(
                        Parameter.CAPTION,
                        new Parameter("risks", "ids", "which risks; left out: all"),
                        Parameter.COLUMNS),
                RiskCards::blocks);
    }

    private static List<Block> blocks(Given given) {
        var known = RiskColumns.of(given.evidence());
        var columns = given.columns(known, known.named("rating", "why", "controls", "next"));
        var risks = chosen(given);
        if (risks.isEmpty()) {
            return List.of(Block.Paragraph.of(given.caption("Risks") + ": none."));
        }
        var blocks = new ArrayList<Block>();
        for (var one : risks) {
            blocks.add(
                    risks.size() > 1
                            ? Block.Heading.of(
                                    Math.min(DEEPEST, given.level() + 1), one.risk().title())
                            : strong(one.risk().title()));
            columns.forEach(column -> blocks.addAll(shown(column, one)));
        }
        return blocks;
    }

    private static List<Scored> chosen(Given given) {
        var all = Scored.all(given.evidence());
        var wanted = given.value("risks");
        if (!wanted.isGiven()) {
            return all;
        }
        var ids = all.stream().map(one -> one.risk().id()).toList();
        return wanted.text()
                .lines()
                .flatMap(line -> Stream.of(line.split("[,;]")))
                .map(String::strip)
                .map(id -> wanted.part(id, wanted.text().indexOf(id)))
                .filter(id -> isKnown(id, ids))
                .map(id -> all.get(ids.indexOf(id.text())))
                .toList();
    }

    private static boolean isKnown(Value id, List<String> ids) {
        if (ids.contains(id.text())) {
            return true;
        }
        id.refuse(
                "is no risk of the register",
                Nearest.advice(id.text(), ids, "write the id of a risk"));
        return false;
    }

    private static List<Block> shown(Column<Scored> column, Scored one) {
        return switch (column.cell().apply(one)) {
            case Table.Empty _ -> List.of();
            case Table.Rich(var blocks) -> {
                var all = new ArrayList<Block>();
                all.add(strong(column.heading()));
                all.addAll(blocks);
                yield all;
            }
            case Table.Words(var words) -> {
                var all = new ArrayList<Inline>();
                all.add(new Inline.Strong(Inline.text(column.heading())));
                all.add(new Inline.Text(column.heading().endsWith("?") ? " " : ": "));
                all.addAll(words);
                yield List.of(new Block.Paragraph(all));
            }
            case Table.Figure figure ->
                    List.of(Block.Paragraph.of(column.heading() + ": " + figure.shown()));
            case Table.Shaded shaded ->
                    List.of(Block.Paragraph.of(column.heading() + ": " + shaded.text()));
        };
    }

    private static Block strong(String words) {
        return new Block.Paragraph(List.of(new Inline.Strong(Inline.text(words))));
    }
}
