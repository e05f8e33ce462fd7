package org.outturn.budget;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.rules.money.Variation;
import org.outturn.rules.quantity.Quantity;

/// A budget line or a saving in one sentence, in thousands of pounds.
///
/// @param decimals to which its amounts are shown, as in the table of all
record MoneyWords(int decimals) {
    String revenue(RevenueLine one) {
        var figures = one.figures();
        return joined(
                        said("Budget", figures.budget().orElse(null)),
                        said("forecast", one.forecast()),
                        favour(figures.variation()))
                + comment(one.comment());
    }

    String capital(CapitalLine one) {
        var figures = one.figures();
        return joined(
                        said("Capital budget", figures.latestBudget().orElse(null)),
                        said("forecast", one.forecast()),
                        favour(figures.variation()),
                        said("slippage carried forward", one.slippageOut()))
                + comment(one.comment());
    }

    private String favour(Optional<Variation> variation) {
        return variation
                .filter(own -> own.favour(decimals) != Variation.Favour.ON_BUDGET)
                .map(own -> amount(own.amount().absolute()) + " " + own.favour().words())
                .orElse("");
    }

    String saving(Saving one) {
        return joined(
                        said("Saving planned", one.planned()),
                        said("delivered", one.delivered()),
                        said("still forecast", one.forecast()),
                        said("at risk", one.figures().atRisk().orElse(null)))
                + comment(one.comment());
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }

    private String said(String name, @Nullable Quantity thousands) {
        return thousands == null ? "" : name + " " + amount(thousands);
    }

    private String amount(Quantity thousands) {
        return (thousands.signum() < 0 ? "−" : "")
                + "£"
                + thousands.absolute().shown(decimals)
                + "k";
    }

    private static String comment(@Nullable String words) {
        return words == null || words.isBlank() ? "" : " " + words + ".";
    }
}
