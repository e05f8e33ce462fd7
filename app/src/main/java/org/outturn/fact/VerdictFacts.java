package org.outturn.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Target;

/// Targets, cut-offs, ratings and directions of the report's period.
final class VerdictFacts {
    private final Council council;
    private final FigureFacts names;

    VerdictFacts(Council council, FigureFacts names) {
        this.council = council;
        this.names = names;
    }

    List<Fact> of(Scorecard scorecard) {
        var facts = new ArrayList<Fact>();
        Stream.concat(scorecard.whole().stream(), scorecard.parts().stream())
                .forEach(one -> add(facts, one));
        return facts;
    }

    private void add(List<Fact> facts, Assessed one) {
        var area = one.area();
        var id = area == null ? Area.WHOLE : area.id();
        var key = FigureFacts.series(one.indicator().id(), id);
        var subject = names.subject(one.indicator(), id);
        var planned = one.target();
        if (planned != null) {
            facts.add(
                    new Fact(
                            Fact.Kind.TARGET,
                            key,
                            subject,
                            "Target",
                            shown(one.indicator().measure(), planned)));
        }
        var best = one.cutOff();
        if (best != null) {
            facts.add(
                    new Fact(
                            Fact.Kind.CUT_OFF,
                            key,
                            subject,
                            "Cut-off for " + best.rating().name(),
                            best.words(one.indicator())));
        }
        facts.add(
                new Fact(
                        Fact.Kind.RATING, key, subject, "Rating", one.verdict().outcome().words()));
        for (var travel : one.verdict().directions()) {
            facts.add(
                    new Fact(
                            Fact.Kind.DIRECTION,
                            key + " " + travel.against(),
                            subject,
                            "Against " + travel.against().words(),
                            shown(travel)));
        }
    }

    private String shown(Travel travel) {
        return switch (travel) {
            case Travel.Derived derived -> council.word(derived.direction());
            case Travel.Stated stated -> stated.printed() + ", as stated";
            case Travel.NotComparable _ -> "Not comparable";
            case Travel.Unknown _ -> "Not known";
        };
    }

    /// Tiers in the order in which the first editions kept them.
    private static String shown(Measure measure, PlannedTarget planned) {
        var value =
                switch (planned.target()) {
                    case Target.Single(var single) -> measure.shown(single, planned.decimals());
                    case Target.Range range -> range.words(measure);
                    case Target.Tiers tiers ->
                            "ideal %s%s%s"
                                    .formatted(
                                            measure.shownExactly(tiers.ideal()),
                                            tier(measure, ", minimum ", tiers.minimum()),
                                            tier(measure, ", aspirational ", tiers.aspirational()));
                };
        return value + " for " + planned.period().label();
    }

    private static String tier(
            Measure measure, String name, @org.jspecify.annotations.Nullable Quantity value) {
        return value == null ? "" : name + measure.shownExactly(value);
    }
}
