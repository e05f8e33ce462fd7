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
import org.outturn.rules.quantity.Quantity;

/// What is doubtful about the earlier figures that directions of travel rest on. Only what speaks against a figure counts here: a figure that
/// was late, or is provisional, may well be right, and so may one that is far from those before it when the later figure bears it out.
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
                        .or(() -> outOfLine(one, derived))
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
    private Optional<String> outOfLine(Assessed one, Travel.Derived travel) {
        var measure = one.indicator().measure();
        var now = travel.earlier().value().plus(travel.change());
        return past.find(one, travel.earlier()).stream()
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
                .filter(doubt -> speaksAgainst(doubt, now))
                .map(doubt -> doubt.words(measure))
                .findFirst();
    }

    private static boolean speaksAgainst(Doubt doubt, Quantity now) {
        return switch (doubt) {
            case Doubt.Slip slip -> isNearer(now, slip.before(), slip.value());
            case Doubt.Outlier outlier -> isNearer(now, outlier.usual(), outlier.value());
            case Doubt.Jump jump -> isNearer(now, jump.before(), jump.value());
            case Doubt.Late _,
                    Doubt.Provisional _,
                    Doubt.Estimated _,
                    Doubt.Revised _,
                    Doubt.Denominator _,
                    Doubt.Areas _ ->
                    false;
        };
    }

    /// Whether the later figure is back where figures were before the doubtful one.
    private static boolean isNearer(Quantity now, Quantity before, Quantity doubtful) {
        return now.minus(doubtful).absolute().isMore(now.minus(before).absolute());
    }
}
