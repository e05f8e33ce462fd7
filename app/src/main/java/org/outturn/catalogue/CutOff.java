package org.outturn.catalogue;

import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// From a period on, the limit at which an indicator earns a rating.
public record CutOff(String indicator, Period from, String rating, Quantity limit) {}
