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

    /// Forecast against the revised budget, or the original where it was not revised.
    public Optional<Variation> variation() {
        var budget = revised == null ? original : revised;
        return budget == null || forecast == null
                ? Optional.empty()
                : Optional.of(Variation.of(budget, forecast));
    }

    /// The sum of lines, of unrounded figures. A column in which any line has no figure has no total.
    public static RevenueLine total(String id, String name, List<RevenueLine> lines) {
        return new RevenueLine(
                id,
                name,
                Column.total(lines, RevenueLine::original),
                Column.total(lines, RevenueLine::revised),
                Column.total(lines, RevenueLine::actual),
                Column.total(lines, RevenueLine::forecast));
    }
}
