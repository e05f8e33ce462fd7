package org.outturn.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.rules.quantity.Quantity;

/// What stands in the columns of budget lines and savings, in thousands of pounds.
final class MoneyFacts {
    private final List<Fact> facts = new ArrayList<>();

    List<Fact> of(Budget budget) {
        for (var line : budget.revenue()) {
            var of = new Line("revenue " + line.id(), "Revenue: " + line.line());
            add(of, "Original budget", line.original());
            add(of, "Revised budget", line.revised());
            add(of, "Actual", line.actual());
            add(of, "Forecast", line.forecast());
        }
        for (var line : budget.capital()) {
            var of = new Line("capital " + line.id(), "Capital: " + line.line());
            add(of, "Original budget", line.original());
            add(of, "Slippage in", line.slippageIn());
            add(of, "Revised budget", line.revised());
            add(of, "Slippage", line.slippage());
            add(of, "Latest budget", line.latest());
            add(of, "Forecast", line.forecast());
            add(of, "Slippage out", line.slippageOut());
            add(of, "New budget", line.newBudget());
        }
        for (var saving : budget.savings()) {
            var of = new Line("saving " + saving.id(), "Saving: " + saving.title());
            add(of, "Planned", saving.planned());
            add(of, "Delivered", saving.delivered());
            add(of, "Forecast", saving.forecast());
            add(of, "At risk, amber", saving.atRiskAmber());
            add(of, "At risk, red", saving.atRiskRed());
        }
        return List.copyOf(facts);
    }

    private record Line(String key, String subject) {}

    private void add(Line line, String label, @Nullable Quantity thousands) {
        if (thousands != null) {
            facts.add(
                    new Fact(
                            Fact.Kind.BUDGET,
                            line.key() + " " + label,
                            line.subject(),
                            label + " (£000)",
                            thousands.shown(Math.max(0, thousands.value().scale()))));
        }
    }
}
