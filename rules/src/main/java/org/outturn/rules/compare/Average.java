package org.outturn.rules.compare;

import java.util.List;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// The figure of many areas together. Which of the three it is matters, so each is a type of its own.
public sealed interface Average {
    /// As the publisher gives it.
    record Published(Quantity value) implements Average {}

    /// Sum of numerators over sum of denominators.
    ///
    /// @param value unrounded
    /// @param areas how many had both parts
    /// @param left how many had not, and are not in it
    record Recomputed(Quantity value, int areas, int left) implements Average {}

    /// @param why in words
    record None(String why) implements Average {}

    /// Recomputed from the areas that have both parts; never the mean of their percentages, never with missing areas imputed.
    static Average recomputed(List<AreaFigure> areas, Measure measure) {
        var top = Quantity.ZERO;
        var bottom = Quantity.ZERO;
        int used = 0;
        for (var area : areas) {
            var numerator = area.numerator();
            var denominator = area.denominator();
            if (numerator != null && denominator != null) {
                top = top.plus(numerator);
                bottom = bottom.plus(denominator);
                used++;
            }
        }
        if (used == 0) {
            return new None("no area has a numerator and denominator");
        }
        if (bottom.isZero()) {
            return new None("the denominators add up to zero");
        }
        return new Recomputed(measure.fromParts(top, bottom), used, areas.size() - used);
    }
}
