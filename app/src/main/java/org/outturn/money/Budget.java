package org.outturn.money;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

    /// The last total that is stated, with what it leaves out from the lines, or else the sum of the lines.
    public org.outturn.rules.money.RevenueLine revenueTotal() {
        var stated = last(revenue, RevenueLine::total);
        var sum = org.outturn.rules.money.RevenueLine.total("total", "Total", revenueLines());
        return stated == null ? sum : stated.figures().completedBy(sum);
    }

    /// The same of the capital programme.
    public org.outturn.rules.money.CapitalLine capitalTotal() {
        var stated = last(capital, CapitalLine::total);
        var sum = org.outturn.rules.money.CapitalLine.total("total", "Total", capitalLines());
        return stated == null ? sum : stated.figures().completedBy(sum);
    }

    /// A line as the rules take it; the last total that is stated with what it leaves out.
    public org.outturn.rules.money.RevenueLine figures(RevenueLine line) {
        return line.equals(last(revenue, RevenueLine::total)) ? revenueTotal() : line.figures();
    }

    public org.outturn.rules.money.CapitalLine figures(CapitalLine line) {
        return line.equals(last(capital, CapitalLine::total)) ? capitalTotal() : line.figures();
    }

    private List<org.outturn.rules.money.RevenueLine> revenueLines() {
        return revenue.stream().filter(line -> !line.total()).map(RevenueLine::figures).toList();
    }

    private List<org.outturn.rules.money.CapitalLine> capitalLines() {
        return capital.stream().filter(line -> !line.total()).map(CapitalLine::figures).toList();
    }

    private static <L> @Nullable L last(List<L> lines, Predicate<L> total) {
        return lines.stream().filter(total).reduce((_, last) -> last).orElse(null);
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
