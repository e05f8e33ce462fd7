package org.outturn.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.rules.rating.Rating;

/// Scores, ratings and responses of a register, and the risks that are only counted.
final class RiskFacts {
    private final Framework framework;
    private final List<Fact> facts = new ArrayList<>();

    RiskFacts(Framework framework) {
        this.framework = framework;
    }

    List<Fact> of(Register register) {
        register.risks().forEach(this::add);
        register.counted()
                .forEach(counted ->
                        facts.add(
                                new Fact(
                                        Fact.Kind.RISK,
                                        "counted %d %d"
                                                .formatted(counted.impact(), counted.likelihood()),
                                        "Risks counted without a description",
                                        "Impact %d, likelihood %d"
                                                .formatted(counted.impact(), counted.likelihood()),
                                        String.valueOf(counted.number()))));
        return List.copyOf(facts);
    }

    private void add(Risk risk) {
        add(risk, "Inherent score", score(risk.inherent()));
        add(risk, "Current score", score(risk.current()));
        add(risk, "Target score", score(risk.target()));
        var rating = risk.rating();
        add(
                risk,
                "Rating",
                rating == null ? null : framework.rating(rating).map(Rating::name).orElse(rating));
        add(risk, "Response", risk.response());
        add(risk, "Status", risk.status());
    }

    private void add(Risk risk, String label, @Nullable String value) {
        if (value != null) {
            facts.add(
                    new Fact(Fact.Kind.RISK, risk.id() + " " + label, subject(risk), label, value));
        }
    }

    /// With the id, unless the title begins with it.
    private static String subject(Risk risk) {
        return risk.title().toLowerCase(Locale.ROOT).startsWith(risk.id().toLowerCase(Locale.ROOT))
                ? risk.title()
                : risk.id() + " " + risk.title();
    }

    private static @Nullable String score(Risk.Position position) {
        var impact = position.impact();
        var likelihood = position.likelihood();
        if (impact == null && likelihood == null) {
            return null;
        }
        var score = position.score();
        return "%s (impact %s, likelihood %s)"
                .formatted(
                        score == null ? "not scored" : score,
                        impact == null ? "not given" : impact,
                        likelihood == null ? "not given" : likelihood);
    }
}
