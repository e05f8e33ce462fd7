package org.outturn.statement;

import java.util.List;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.component.Tabulation;
import org.outturn.document.Block;

/// The risk register as a table, in the order in which the council gave it.
final class RiskRegister {
    private static final int MOST = 100;

    private RiskRegister() {}

    static Component component() {
        return new Component(
                "risk-register",
                "The risks of the register.",
                List.of(
                        Parameter.CAPTION,
                        new Parameter(
                                "score",
                                "a whole number",
                                "the lowest current score shown, worked out or stated"),
                        Parameter.COLUMNS),
                RiskRegister::blocks);
    }

    private static List<Block> blocks(Given given) {
        var caption = given.caption("Risk register");
        var least = given.value("score").whole(1, MOST);
        var known = RiskColumns.of(given.evidence());
        var columns =
                given.columns(
                        known,
                        known.named(
                                "risk",
                                "current-impact",
                                "current-likelihood",
                                "current-score",
                                "controls",
                                "status",
                                "assurance",
                                "target-impact",
                                "target-likelihood",
                                "target-score"));
        var risks = Scored.scoring(given.evidence(), least == null ? 0 : least);
        if (risks.isEmpty()) {
            return List.of(Block.Paragraph.of(caption + ": no risks."));
        }
        var header =
                columns.stream().anyMatch(column -> column.name().equals("risk"))
                        ? "risk"
                        : "title";
        return List.of(new Tabulation<>(caption, columns, header).table(risks));
    }
}
