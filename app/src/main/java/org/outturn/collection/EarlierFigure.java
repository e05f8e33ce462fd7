package org.outturn.collection;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// An earlier figure that a paper gives beside the figure of a reporting period.
///
/// @param covers the period of the earlier figure, where the paper says it
/// @param of where nothing is reported in the period, the period of the measure's latest figure, which is the one compared
public record EarlierFigure(
        String indicator,
        String area,
        Period reported,
        Against with,
        @Nullable Quantity value,
        int decimals,
        @Nullable Quantity numerator,
        @Nullable Quantity denominator,
        @Nullable Period covers,
        @Nullable Period of,
        @Nullable String note) {}
