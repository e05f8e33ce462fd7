package org.outturn.money;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.rules.period.Period;

/// Revenue lines, capital lines and savings.
public record Budget(List<RevenueLine> revenue, List<CapitalLine> capital, List<Saving> savings) {
    public Budget {
        revenue = List.copyOf(revenue);
        capital = List.copyOf(capital);
        savings = List.copyOf(savings);
    }

    /// The part of it that stood in a period: revenue, capital and savings, each of its newest period at or before; empty where there is none.
    Budget asOf(Period upTo) {
        return new Budget(
                newest(revenue, RevenueLine::period, upTo),
                newest(capital, CapitalLine::period, upTo),
                newest(savings, Saving::period, upTo));
    }

    /// Revenue with its total; empty where there is none.
    public Optional<Totalled<RevenueLine>> totalledRevenue() {
        return RevenueLine.totalled(revenue);
    }

    /// The capital programme with its total; empty where there is none.
    public Optional<Totalled<CapitalLine>> totalledCapital() {
        return CapitalLine.totalled(capital);
    }

    /// To how many decimals the amounts of savings are shown.
    public int decimalsOfSavings() {
        return Totalled.decimals(savings.stream().flatMap(Saving::amounts));
    }

    private static <L> List<L> newest(List<L> lines, Function<L, Period> period, Period upTo) {
        var newest =
                lines.stream()
                        .map(period)
                        .filter(one -> !one.end().isAfter(upTo.end()))
                        .max(Period::compareTo)
                        .orElse(null);
        return lines.stream().filter(line -> period.apply(line).equals(newest)).toList();
    }
}
