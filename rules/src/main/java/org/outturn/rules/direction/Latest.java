package org.outturn.rules.direction;

import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// The figure whose direction is asked for.
///
/// @param decimals to how many decimals it is known, when it is not exact
/// @param exact whether it is known at full precision, from its parts
public record Latest(Quantity value, int decimals, Period covers, boolean exact) {}
