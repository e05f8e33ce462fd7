package org.outturn.statement;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.component.Component;
import org.outturn.component.InlineFigure;

/// The room's door: what a template can show of money, risks, commitments, recommendations and the
/// figure check.
public final class StatementComponents {
    private StatementComponents() {}

    public static List<Component> components() {
        return List.of(
                Revenue.component(),
                Capital.component(),
                Savings.component(),
                HeatMap.component(),
                RiskRegister.component(),
                RiskCards.component(),
                CommitmentTable.component(),
                CommitmentSummary.component(),
                RecommendationTable.component(),
                FigureCheckTable.component());
    }

    public static List<InlineFigure> figures() {
        return Stream.of(
                        MoneyFigures.figures(),
                        StatementFigures.figures(),
                        List.of(RecommendationTable.figure()))
                .flatMap(List::stream)
                .toList();
    }
}
