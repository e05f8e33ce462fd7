package org.outturn.figurecheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Printed;
import org.outturn.rules.quantity.Quantity;

/// A line of a table of money: what a paper prints of it, and else what the pack gives, in thousands of pounds.
///
/// @param known by column, what the pack gives
record MoneyLine(
        String about, String id, boolean total, Map<String, Quantity> known, Claims claims) {
    private static final Quantity THOUSAND = Quantity.of(1000);

    static MoneyLine of(RevenueLine line, Claims claims) {
        var known = new HashMap<String, Quantity>();
        put(known, "original", line.original());
        put(known, "revised", line.revised());
        put(known, "actual", line.actual());
        put(known, "forecast", line.forecast());
        return new MoneyLine("revenue", line.id(), line.total(), known, claims);
    }

    static MoneyLine of(CapitalLine line, Claims claims) {
        var known = new HashMap<String, Quantity>();
        var figures = line.figures();
        put(known, "original", line.original());
        put(known, "slippage-in", line.slippageIn());
        put(known, "revised", figures.revisedBudget().orElse(null));
        put(known, "slippage", line.slippage());
        put(known, "latest", figures.latestBudget().orElse(null));
        put(known, "forecast", line.forecast());
        put(known, "slippage-out", line.slippageOut());
        put(known, "new-budget", line.newBudget());
        return new MoneyLine("capital", line.id(), line.total(), known, claims);
    }

    static MoneyLine of(Saving line, Claims claims) {
        var known = new HashMap<String, Quantity>();
        put(known, "planned", line.planned());
        put(known, "delivered", line.delivered());
        put(known, "forecast", line.forecast());
        put(known, "at-risk-amber", line.atRiskAmber());
        put(known, "at-risk-red", line.atRiskRed());
        return new MoneyLine("saving", line.id(), false, known, claims);
    }

    /// Each time that a column of it is printed.
    List<Claim> printed(String column) {
        return claims.all(about, id, column).stream().map(MoneyLine::inThousands).toList();
    }

    /// As the paper states it, else as the pack gives it.
    Optional<Claim> figure(String column) {
        var given = known.get(column);
        return printed(column).stream()
                .findFirst()
                .or(() ->
                        Optional.ofNullable(given)
                                .map(value -> Claim.printed(column, value.toString(), "")));
    }

    /// What is printed with a `k` or an `m` is in pounds, and everything else in thousands.
    private static Claim inThousands(Claim claim) {
        var values = claim.values();
        return values == null || claim.scale() == Printed.Scale.ONES
                ? claim
                : new Claim(
                        claim.id(),
                        claim.text(),
                        claim.where(),
                        values.dividedBy(Interval.exactly(THOUSAND)));
    }

    private static void put(Map<String, Quantity> known, String column, @Nullable Quantity amount) {
        if (amount != null) {
            known.put(column, amount);
        }
    }
}
