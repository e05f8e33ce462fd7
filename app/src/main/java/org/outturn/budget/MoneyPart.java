package org.outturn.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
import org.outturn.rules.period.Period;
import org.outturn.viewing.Cells;

/// The parts of the page of money.
enum MoneyPart {
    REVENUE("Revenue", "Forecast for the year against the revised budget.", "revenue"),
    CAPITAL("Capital", "Forecast against the latest budget; slippage is kept apart.", "capital"),
    SAVINGS("Savings", "Planned savings are delivered, forecast or at risk.", "saving");

    private final String title;
    private final String words;
    private final String kind;

    MoneyPart(String title, String words, String kind) {
        this.title = title;
        this.words = words;
        this.kind = kind;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    /// As an address names it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MoneyPart> find(@Nullable String word) {
        return Arrays.stream(values())
                .filter(part -> Objects.equals(part.word(), word))
                .findFirst();
    }

    /// Those that have lines.
    static List<MoneyPart> of(Budget budget) {
        return Arrays.stream(values()).filter(part -> !part.ids(budget).isEmpty()).toList();
    }

    /// The period that its lines are of; null where it has none.
    @Nullable Period period(Budget budget) {
        return switch (this) {
            case REVENUE -> first(budget.revenue().stream().map(RevenueLine::period));
            case CAPITAL -> first(budget.capital().stream().map(CapitalLine::period));
            case SAVINGS -> first(budget.savings().stream().map(Saving::period));
        };
    }

    /// The period that all of them are of; null where they differ, as they do where one of them has nothing newer.
    static @Nullable Period common(List<MoneyPart> parts, Budget budget) {
        var periods = parts.stream().map(part -> part.period(budget)).distinct().toList();
        return periods.size() == 1 ? periods.getFirst() : null;
    }

    private static @Nullable Period first(Stream<Period> periods) {
        return periods.findFirst().orElse(null);
    }

    /// Its name with its period.
    String named(Budget budget) {
        var period = period(budget);
        return period == null ? title : title + ", " + period.label();
    }

    /// Of what its table shows, in that order.
    List<String> ids(Budget budget) {
        return switch (this) {
            case REVENUE ->
                    budget.totalledRevenue().stream()
                            .flatMap(all -> all.given().stream())
                            .map(RevenueLine::id)
                            .toList();
            case CAPITAL ->
                    budget.totalledCapital().stream()
                            .flatMap(all -> all.given().stream())
                            .map(CapitalLine::id)
                            .toList();
            case SAVINGS -> budget.savings().stream().map(Saving::id).toList();
        };
    }

    /// How many lines it has, totals apart.
    int count(Budget budget) {
        return switch (this) {
            case REVENUE -> budget.totalledRevenue().map(all -> all.lines().size()).orElse(0);
            case CAPITAL -> budget.totalledCapital().map(all -> all.lines().size()).orElse(0);
            case SAVINGS -> budget.savings().size();
        };
    }

    /// Where a line stands on the page, to lead to.
    String anchor(String line) {
        return Cells.anchor(kind, line);
    }
}
