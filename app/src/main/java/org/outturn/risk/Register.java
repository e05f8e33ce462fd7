package org.outturn.risk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.risk.Score;

/// A risk register as it stood in a period, with the matrix that its scores are read on.
///
/// @param matrix none where the council gave none
/// @param period the register's own, at or before the one asked for; none where there is no register
/// @param counted risks that are counted in the heat map without being described
public record Register(
        @Nullable RiskMatrix matrix,
        @Nullable Period period,
        List<Risk> risks,
        List<CountedRisks> counted) {
    /// The highest score that the council is ready to take of such a risk; none where it has not said.
    public @Nullable Integer appetite(Risk risk) {
        return matrix == null ? null : matrix.appetite(risk.category());
    }

    /// Whether it stands higher than the council is ready to take. Where either is not known it is not.
    public boolean isOverAppetite(Risk risk) {
        var appetite = appetite(risk);
        var impact = risk.current().impact();
        var likelihood = risk.current().likelihood();
        return appetite != null
                && impact != null
                && likelihood != null
                && new Score(impact, likelihood).isOver(appetite);
    }

    /// The same with the controls that have a state, for each risk that has such.
    Register controlledBy(List<RiskControl> controls) {
        return new Register(
                matrix,
                period,
                risks.stream()
                        .map(risk -> {
                            var own =
                                    controls.stream()
                                            .filter(one ->
                                                    one.risk().equals(risk.id())
                                                            && one.period().equals(risk.period()))
                                            .map(RiskControl::words)
                                            .toList();
                            return own.isEmpty() ? risk : risk.withControls(own);
                        })
                        .toList(),
                counted);
    }

    /// The part of it that stood in a period: of its newest period at or before; no risks where there is none.
    Register asOf(Period upTo) {
        var newest =
                Stream.concat(
                                risks.stream().map(Risk::period),
                                counted.stream().map(CountedRisks::period))
                        .filter(one -> !one.end().isAfter(upTo.end()))
                        .max(Period::compareTo)
                        .orElse(null);
        return new Register(
                matrix,
                newest,
                risks.stream().filter(risk -> risk.period().equals(newest)).toList(),
                counted.stream().filter(count -> count.period().equals(newest)).toList());
    }
}
