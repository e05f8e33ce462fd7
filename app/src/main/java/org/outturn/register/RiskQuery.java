package org.outturn.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;

/// Which risks an address asks for: those of one cell of the heat map, of one band, above their target, or that moved.
///
/// @param only `over-appetite`, `above-target`, `worse` or `better`; empty for all
record RiskQuery(@Nullable Integer impact, @Nullable Integer likelihood, String band, String only) {
    static final RiskQuery ALL = new RiskQuery(null, null, "", "");

    static RiskQuery of(org.springframework.util.MultiValueMap<String, String> given) {
        return new RiskQuery(
                number(given.getFirst("impact")),
                number(given.getFirst("likelihood")),
                Objects.requireNonNullElse(given.getFirst("band"), ""),
                Objects.requireNonNullElse(given.getFirst("only"), ""));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d?") ? Integer.valueOf(text) : null;
    }

    boolean isAny() {
        return !equals(ALL);
    }

    /// @param before the register before; risks without an earlier score have not moved
    boolean keeps(Risk risk, Register register, @Nullable Register before) {
        var at = risk.current();
        return (impact == null || impact.equals(at.impact()))
                && (likelihood == null || likelihood.equals(at.likelihood()))
                && (band.isEmpty() || isIn(band, risk, register))
                && switch (only) {
                    case "over-appetite" -> register.isOverAppetite(risk);
                    case "above-target" -> isAboveTarget(risk);
                    case "worse" -> movement(risk, before) > 0;
                    case "better" -> movement(risk, before) < 0;
                    default -> true;
                };
    }

    static boolean isAboveTarget(Risk risk) {
        var now = risk.current().score();
        var target = risk.target().score();
        return now != null && target != null && now > target;
    }

    private static boolean isIn(String band, Risk risk, Register register) {
        var score = risk.current().score();
        var matrix = register.matrix();
        return score != null
                && matrix != null
                && matrix.bands().stream()
                        .anyMatch(one ->
                                one.id().equals(band) && score >= one.from() && score <= one.to());
    }

    /// By how much the score rose since the register before; 0 where either is not known.
    static int movement(Risk risk, @Nullable Register before) {
        var now = risk.current().score();
        var earlier = earlier(risk, before);
        return now == null || earlier == null ? 0 : now - earlier;
    }

    static @Nullable Integer earlier(Risk risk, @Nullable Register before) {
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
