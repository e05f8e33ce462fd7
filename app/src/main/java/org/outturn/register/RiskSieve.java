package org.outturn.register;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Unit;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;

/// The risks of a register that are asked for, in the order asked for.
///
/// @param before the register before, for what has moved; null for none
record RiskSieve(Register register, @Nullable Register before, List<Unit> units) {
    List<Risk> found(RiskQuery query) {
        return register.risks().stream()
                .filter(risk -> keeps(query, risk))
                .sorted(RiskOrder.by(query.sort()))
                .toList();
    }

    private boolean keeps(RiskQuery query, Risk risk) {
        var at = risk.current();
        return (query.impact() == null || query.impact().equals(at.impact()))
                && (query.likelihood() == null || query.likelihood().equals(at.likelihood()))
                && (query.band().isEmpty() || isIn(query.band(), risk))
                && (query.unit().isEmpty()
                        || (risk.unit() != null
                                && Unit.beneath(query.unit(), units).contains(risk.unit())))
                && (query.category().isEmpty() || query.category().equals(risk.category()))
                && query.asked().stream().allMatch(text(risk)::contains)
                && switch (query.only()) {
                    case "over-appetite" -> register.isOverAppetite(risk);
                    case "above-target" -> isAboveTarget(risk);
                    case "worse" -> movement(risk) > 0;
                    case "better" -> movement(risk) < 0;
                    default -> true;
                };
    }

    private static boolean isAboveTarget(Risk risk) {
        var now = risk.current().score();
        var target = risk.target().score();
        return now != null && target != null && now > target;
    }

    private boolean isIn(String band, Risk risk) {
        var matrix = register.matrix();
        return matrix != null
                && matrix.bands().stream()
                        .anyMatch(one ->
                                one.id().equals(band)
                                        && RiskMarks.isIn(one, risk.current().score()));
    }

    private String text(Risk risk) {
        return Stream.of(
                        risk.id(),
                        risk.title(),
                        risk.category(),
                        unit(risk),
                        risk.owner(),
                        risk.cause(),
                        risk.event(),
                        risk.consequence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
    }

    private @Nullable String unit(Risk risk) {
        return Unit.find(risk.unit(), units).map(Unit::name).orElse(null);
    }

    /// By how much the score rose since the register before; 0 where either is not known.
    private int movement(Risk risk) {
        var now = risk.current().score();
        var earlier = earlier(risk);
        return now == null || earlier == null ? 0 : now - earlier;
    }

    /// The score in the register before; null where that is not known.
    @Nullable Integer earlier(Risk risk) {
        return before == null || Objects.equals(before.period(), risk.period())
                ? null
                : before.risks().stream()
                        .filter(one -> one.id().equals(risk.id()))
                        .map(one -> one.current().score())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
