package org.outturn.rules.money;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// What a line is expected to differ from its budget. Costs are positive and income negative, so more than budget is always adverse.
///
/// @param amount forecast less budget
/// @param percent of the absolute value of the budget, with the sign of the amount, so that income lines keep their meaning; null for a
///     budget of zero
public record Variation(Quantity amount, @Nullable Quantity percent, Favour favour) {
    public enum Favour {
        FAVOURABLE("favourable"),
        ON_BUDGET("on budget"),
        ADVERSE("adverse");

        private final String words;

        Favour(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// What is said beside the amount where it is shown to so many decimals: what rounds to nothing
    /// is on budget.
    public Favour favour(int decimals) {
        return amount.rounded(decimals).isZero() ? Favour.ON_BUDGET : favour;
    }

    public static Variation of(Quantity budget, Quantity forecast) {
        var amount = forecast.minus(budget);
        var percent =
                budget.isZero()
                        ? null
                        : amount.times(Quantity.HUNDRED).dividedBy(budget.absolute());
        var favour =
                amount.isZero()
                        ? Favour.ON_BUDGET
                        : amount.signum() > 0 ? Favour.ADVERSE : Favour.FAVOURABLE;
        return new Variation(amount, percent, favour);
    }
}
