package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;

/// A risk register as it stood in a period, with the matrix that its scores are read on.
///
/// @param matrix none where the council gave none
/// @param period the register's own, at or before the one asked for; none where there is no register
/// @param counted risks that are counted in the heat map without being described
public record Register(
        @Nullable RiskMatrix matrix,
        @Nullable Period period,
        List<Risk> risks,
        List<CountedRisks> counted) {}
