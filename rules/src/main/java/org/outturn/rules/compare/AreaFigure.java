package org.outturn.rules.compare;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Quantity;

/// One area's figure in a comparison. An area without data is listed with no value; it is never imputed.
///
/// @param area its code or name, unique in the comparison
/// @param value the figure as published, at its published precision
/// @param numerator the upper part, when known
/// @param denominator the lower part, when known
public record AreaFigure(
        String area,
        @Nullable Quantity value,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator) {

    public static AreaFigure of(String area, Quantity value) {
        return new AreaFigure(area, value, null, null);
    }

    public static AreaFigure missing(String area) {
        return new AreaFigure(area, null, null, null);
    }

    public boolean hasData() {
        return value != null;
    }
}
