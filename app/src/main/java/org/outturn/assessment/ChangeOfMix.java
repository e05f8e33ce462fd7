package org.outturn.assessment;

import org.outturn.rules.combine.Mix;
import org.outturn.rules.period.Period;

/// How much of a change of the whole its parts made, and how much their weights.
///
/// @param since what the figure before covers
public record ChangeOfMix(Mix mix, Period since) {}
