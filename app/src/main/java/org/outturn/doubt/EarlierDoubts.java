package org.outturn.doubt;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.outturn.assessment.Assessed;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.doubt.Inspection;
import org.outturn.rules.doubt.Plausible;
import org.outturn.rules.figures.Check;
import org.outturn.rules.figures.Claim;
import org.outturn.rules.figures.ValueOfParts;

/// What is doubtful about the earlier figures that directions of travel rest on. Only what speaks against a figure counts here: a figure that
/// was late, or is provisional, may well be right.
public final class EarlierDoubts {
    private final Past past;

    EarlierDoubts(Past past) {
        this.past = past;
    }

    /// Why the earlier figure of each direction is doubted, as a sentence; nothing for directions whose earlier figure is not.
    public Map<Against, String> of(Assessed one) {
        var doubts = new EnumMap<Against, String>(Against.class);
        for (var travel : one.verdict().directions()) {
            if (travel instanceof Travel.Derived derived) {
                contradiction(one, derived.earlier())
                        .or(() -> outOfLine(one, derived.earlier()))
                        .ifPresent(words -> doubts.put(travel.against(), words));
            }
        }
        return doubts;
    }

    /// Where a paper prints an earlier figure with its parts, and it cannot follow from them.
    private static Optional<String> contradiction(Assessed one, Earlier earlier) {
        var name = earlier.with().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var printed = one.stated().get(name);
        var numerator = one.stated().get(name + "-numerator");
        var denominator = one.stated().get(name + "-denominator");
        return !earlier.exact()
                        && printed != null
                        && numerator != null
                        && denominator != null
                        && new ValueOfParts(
                                                Claim.printed(name, printed, ""),
                                                one.indicator().measure(),
                                                part(numerator),
                                                part(denominator))
                                        .check()
                                instanceof Check.Contradicted(var finding)
                ? Optional.of(
                        "%s is printed, and %s follows from %s."
                                .formatted(finding.printed(), finding.follows(), finding.from()))
                : Optional.empty();
    }

    /// A number of things stands for itself, anything else for all that rounds to it: as the figure check reads them.
    private static Claim part(String printed) {
        return printed.contains(".")
                ? Claim.printed("part", printed, "")
                : Claim.count("part", printed, "");
    }

    /// Where the earlier figure is one of the council's own, beside those before it.
    private Optional<String> outOfLine(Assessed one, Earlier earlier) {
        var measure = one.indicator().measure();
        return past.find(one, earlier).stream()
                .flatMap(figure ->
                        new Inspection(
                                        measure,
                                        figure.observation(),
                                        null,
                                        null,
                                        figure.observation().period().end(),
                                        past.before(figure),
                                        List.of())
                                .doubts(Plausible.STANDARD).stream())
                .filter(EarlierDoubts::speaksAgainst)
                .map(doubt -> doubt.words(measure))
                .findFirst();
    }

    private static boolean speaksAgainst(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Slip _, Doubt.Outlier _, Doubt.Jump _ -> true;
            case Doubt.Late _,
                    Doubt.Provisional _,
                    Doubt.Estimated _,
                    Doubt.Revised _,
                    Doubt.Denominator _,
                    Doubt.Areas _ ->
                    false;
        };
    }
}
