package org.outturn.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A line of the capital programme in thousands of pounds, slippage apart.
public record CapitalLine(
        String id,
        Period period,
        String line,
        @Nullable String unit,
        boolean total,
        @Nullable Quantity original,
        @Nullable Quantity slippageIn,
        @Nullable Quantity revised,
        @Nullable Quantity slippage,
        @Nullable Quantity latest,
        @Nullable Quantity forecast,
        @Nullable Quantity slippageOut,
        @Nullable Quantity newBudget,
        @Nullable String comment) {
    /// As the rules take it, with the budgets and the variation that follow.
    public org.outturn.rules.money.CapitalLine figures() {
        return new org.outturn.rules.money.CapitalLine(
                id, line, original, slippageIn, revised, slippage, latest, forecast, slippageOut);
    }

    /// All of them with their total; the last that is stated counts.
    static Optional<Totalled<CapitalLine>> totalled(List<CapitalLine> all) {
        return Totalled.of(
                all,
                CapitalLine::total,
                CapitalLine::amounts,
                (stated, lines, check) ->
                        total(
                                stated == null ? unstated(all.getFirst().period()) : stated,
                                lines,
                                check));
    }

    /// A budget that is not stated follows from the original and the slippage that are, before it is
    /// the sum of the lines.
    private static CapitalLine total(
            CapitalLine stated, List<CapitalLine> lines, StatedTotal<CapitalLine> check) {
        var sum =
                org.outturn.rules.money.CapitalLine.total(
                        stated.id(),
                        stated.line(),
                        lines.stream().map(CapitalLine::figures).toList());
        var original =
                check.of(
                        "Original budget",
                        CapitalLine::original,
                        stated.original(),
                        sum.original());
        var in =
                check.of(
                        "Slippage brought forward",
                        CapitalLine::slippageIn,
                        stated.slippageIn(),
                        sum.slippageIn());
        var slippage =
                check.of("Slippage", CapitalLine::slippage, stated.slippage(), sum.slippage());
        boolean tells =
                stated.revised() != null
                        || (stated.original() != null && stated.slippageIn() != null);
        var told =
                new org.outturn.rules.money.CapitalLine(
                        stated.id(),
                        stated.line(),
                        original,
                        in,
                        stated.revised(),
                        slippage,
                        null,
                        null,
                        null);
        return new CapitalLine(
                stated.id(),
                stated.period(),
                stated.line(),
                stated.unit(),
                true,
                original,
                in,
                stated.revised() == null
                        ? check.follows(
                                CapitalLine::revised,
                                tells ? told.revisedBudget().orElse(null) : null,
                                sum.revised())
                        : check.of(
                                "Revised budget",
                                CapitalLine::revised,
                                stated.revised(),
                                sum.revised()),
                slippage,
                stated.latest() == null
                        ? check.follows(
                                CapitalLine::latest,
                                tells ? told.latestBudget().orElse(null) : null,
                                sum.latest())
                        : check.of(
                                "Latest budget",
                                CapitalLine::latest,
                                stated.latest(),
                                sum.latest()),
                check.of("Forecast", CapitalLine::forecast, stated.forecast(), sum.forecast()),
                check.of(
                        "Slippage carried forward",
                        CapitalLine::slippageOut,
                        stated.slippageOut(),
                        sum.slippageOut()),
                check.of(
                        "New budget", CapitalLine::newBudget, stated.newBudget(), newBudget(lines)),
                stated.comment());
    }

    private static CapitalLine unstated(Period period) {
        return new CapitalLine(
                "total", period, "Total", null, true, null, null, null, null, null, null, null,
                null, null);
    }

    private Stream<@Nullable Quantity> amounts() {
        return Stream.of(
                original, slippageIn, revised, slippage, latest, forecast, slippageOut, newBudget);
    }

    /// None where a line has none, since a total of what happens to be known would mislead.
    private static @Nullable Quantity newBudget(List<CapitalLine> lines) {
        var sum = Quantity.ZERO;
        for (var line : lines) {
            var own = line.newBudget();
            if (own == null) {
                return null;
            }
            sum = sum.plus(own);
        }
        return lines.isEmpty() ? null : sum;
    }
}
