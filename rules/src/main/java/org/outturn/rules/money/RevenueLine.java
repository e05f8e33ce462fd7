package org.outturn.rules.money;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// A line of the revenue budget. One unit of money throughout (thousands of pounds in a data pack); costs positive, income negative.
///
/// @param original the budget as set
/// @param revised the budget after virements
/// @param actual spent so far
/// @param forecast expected at the end of the year
public record RevenueLine(
        String id,
        String name,
        @Nullable Quantity original,
        @Nullable Quantity revised,
        @Nullable Quantity actual,
        @Nullable Quantity forecast) {
    /// Moved into or out of the line since the budget was set.
    public Optional<Quantity> virement() {
        return original == null || revised == null
                ? Optional.empty()
                : Optional.of(revised.minus(original));
    }

    /// The revised budget, or the original where it was not revised.
    public Optional<Quantity> budget() {
        return Optional.ofNullable(revised == null ? original : revised);
    }

    /// Forecast against the budget.
    public Optional<Variation> variation() {
        return forecast == null
                ? Optional.empty()
                : budget().map(budget -> Variation.of(budget, forecast));
    }

    /// The sum of lines, of unrounded figures. A column in which any line has no figure has no total; where some lines were revised, the
    /// others count in the revised budget with their original one.
    public static RevenueLine total(String id, String name, List<RevenueLine> lines) {
        return new RevenueLine(
                id,
                name,
                Column.total(lines, RevenueLine::original),
                lines.stream().allMatch(line -> line.revised() == null)
                        ? null
                        : Column.total(lines, line -> line.budget().orElse(null)),
                Column.total(lines, RevenueLine::actual),
                Column.total(lines, RevenueLine::forecast));
    }
}
