package org.outturn.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// A line of the revenue budget in thousands of pounds: costs positive, income negative. Variances are computed.
///
/// @param total a total as stated, being of unrounded figures
public record RevenueLine(
        String id,
        Period period,
        String line,
        @Nullable String unit,
        boolean total,
        @Nullable Quantity original,
        @Nullable Quantity revised,
        @Nullable Quantity actual,
        @Nullable Quantity forecast,
        @Nullable String comment) {
    /// As the rules take it, with the variation that follows.
    public org.outturn.rules.money.RevenueLine figures() {
        return new org.outturn.rules.money.RevenueLine(
                id, line, original, revised, actual, forecast);
    }

    /// All of them with their total; the last that is stated counts.
    static Optional<Totalled<RevenueLine>> totalled(List<RevenueLine> all) {
        return Totalled.of(
                all,
                RevenueLine::total,
                RevenueLine::amounts,
                (stated, lines, check) ->
                        total(
                                stated == null ? unstated(all.getFirst().period()) : stated,
                                lines,
                                check));
    }

    private static RevenueLine total(
            RevenueLine stated, List<RevenueLine> lines, StatedTotal<RevenueLine> check) {
        var sum =
                org.outturn.rules.money.RevenueLine.total(
                        stated.id(),
                        stated.line(),
                        lines.stream().map(RevenueLine::figures).toList());
        return new RevenueLine(
                stated.id(),
                stated.period(),
                stated.line(),
                stated.unit(),
                true,
                check.of(
                        "Original budget",
                        RevenueLine::original,
                        stated.original(),
                        sum.original()),
                check.of("Revised budget", RevenueLine::revised, stated.revised(), sum.revised()),
                check.of("Actual to date", RevenueLine::actual, stated.actual(), sum.actual()),
                check.of("Forecast", RevenueLine::forecast, stated.forecast(), sum.forecast()),
                stated.comment());
    }

    private static RevenueLine unstated(Period period) {
        return new RevenueLine("total", period, "Total", null, true, null, null, null, null, null);
    }

    private Stream<@Nullable Quantity> amounts() {
        return Stream.of(original, revised, actual, forecast);
    }
}
