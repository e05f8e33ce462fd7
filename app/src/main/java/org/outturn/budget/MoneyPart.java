package org.outturn.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.money.Budget;
import org.outturn.money.CapitalLine;
import org.outturn.money.RevenueLine;
import org.outturn.money.Saving;
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

    /// Of its lines.
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

    /// Where a line stands on the page, to lead to.
    String anchor(String line) {
        return Cells.anchor(kind, line);
    }
}
