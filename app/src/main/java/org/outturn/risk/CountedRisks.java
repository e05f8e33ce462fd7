package org.outturn.risk;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// Risks that a paper counts in its heat map without describing them.
public record CountedRisks(
        Period period, int likelihood, int impact, int number, @Nullable String note) {}
