package org.outturn.budget;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.money.Saving;
import org.outturn.rules.money.Variation;
import org.outturn.rules.quantity.Quantity;
import org.outturn.viewing.Looks;

/// How amounts in thousands of pounds and their variances stand in a table.
///
/// @param decimals to which its amounts are shown
record MoneyCells(int decimals) {
    static final String UNIT = "£000";

    Content amount(@Nullable Quantity amount) {
        return text(amount == null ? "–" : number(amount));
    }

    Content amount(Optional<Variation> variation) {
        return amount(variation.map(Variation::amount).orElse(null));
    }

    String number(Quantity amount) {
        return amount.shown(decimals).replace('-', '−');
    }

    static Content percent(Optional<Variation> variation) {
        return text(
                variation
                        .map(Variation::percent)
                        .map(percent -> percent.shown(1).replace('-', '−') + "%")
                        .orElse("–"));
    }

    String favour(Optional<Variation> variation) {
        return variation.map(own -> Looks.capital(own.favour(decimals).words())).orElse("");
    }

    static org.outturn.rules.money.Saving total(Budget budget) {
        return org.outturn.rules.money.Saving.total(
                "total", "Total", budget.savings().stream().map(Saving::figures).toList());
    }
}
