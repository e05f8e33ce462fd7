package org.outturn.release;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// One area's figure for a measure and a period, as released.
///
/// @param measure id of the set's measure
/// @param area its code; empty for all areas together
/// @param value as published, multiplied where the mapping says so
/// @param missing why there is no value; null where there is one
public record AreaValue(
        String measure,
        Period period,
        String area,
        String name,
        @Nullable Quantity value,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator,
        @Nullable String missing) {
    /// Stands for the code of all areas together.
    public static final String WHOLE = "";

    public boolean isWhole() {
        return area.equals(WHOLE);
    }

    public AreaFigure figure() {
        return new AreaFigure(area, value, numerator, denominator);
    }
}
