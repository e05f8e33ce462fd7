package org.outturn.money;

import java.util.List;

/// Revenue lines, capital lines and savings.
public record Budget(List<RevenueLine> revenue, List<CapitalLine> capital, List<Saving> savings) {
    public Budget {
        revenue = List.copyOf(revenue);
        capital = List.copyOf(capital);
        savings = List.copyOf(savings);
    }
}
