package org.outturn.rules.combine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Why a ratio changed: because its parts did, or because there is now more of the parts that are low. A whole can worsen while every part
/// improves (Simpson's paradox).
///
/// With w the share of the denominators and r the ratio of a part, before (0) and now (1): the change is the sum of w1 (r1 - r0), which is
/// `within`, and of (w1 - w0) r0, which is `between`.
///
/// Source: E. M. Kitagawa, Components of a difference between two rates, Journal of the American Statistical Association 50, 1955, with
/// the joint effect counted as within.
///
/// @param change of the whole, in the unit of the measure
/// @param within what the changes of the parts come to
/// @param between what the changed weights come to
/// @param turned whether every part that changed went one way and the whole the other
public record Mix(Quantity change, Quantity within, Quantity between, boolean turned) {
    /// A part before and now. Both have numerator and denominator.
    public record Pair(Observation before, Observation now) {}

    /// Empty where a part has no parts of its own or a zero denominator.
    public static Optional<Mix> of(Measure measure, List<Pair> parts) {
        if (parts.isEmpty()
                || !parts.stream()
                        .allMatch(pair -> isUsable(pair.before()) && isUsable(pair.now()))) {
            return Optional.empty();
        }
        var before = sum(parts.stream().map(Pair::before).toList());
        var now = sum(parts.stream().map(Pair::now).toList());
        var within = Quantity.ZERO;
        var between = Quantity.ZERO;
        int up = 0;
        int down = 0;
        for (var pair : parts) {
            var r0 = ratio(measure, pair.before());
            var r1 = ratio(measure, pair.now());
            var w0 = bottom(pair.before()).dividedBy(before[1]);
            var w1 = bottom(pair.now()).dividedBy(now[1]);
            within = within.plus(w1.times(r1.minus(r0)));
            between = between.plus(w1.minus(w0).times(r0));
            up += r1.isMore(r0) ? 1 : 0;
            down += r1.isLess(r0) ? 1 : 0;
        }
        var change =
                measure.fromParts(now[0], now[1]).minus(measure.fromParts(before[0], before[1]));
        boolean turned =
                (up > 0 && down == 0 && change.signum() < 0)
                        || (down > 0 && up == 0 && change.signum() > 0);
        return Optional.of(new Mix(change, within, between, turned));
    }

    private static boolean isUsable(Observation figure) {
        return figure.hasParts() && bottom(figure).signum() > 0;
    }

    private static Quantity ratio(Measure measure, Observation figure) {
        return figure.result(measure).orElseThrow();
    }

    private static Quantity top(Observation figure) {
        return Objects.requireNonNull(figure.numerator());
    }

    private static Quantity bottom(Observation figure) {
        return Objects.requireNonNull(figure.denominator());
    }

    private static Quantity[] sum(List<Observation> figures) {
        var top = Quantity.ZERO;
        var bottom = Quantity.ZERO;
        for (var figure : figures) {
            top = top.plus(top(figure));
            bottom = bottom.plus(bottom(figure));
        }
        return new Quantity[] {top, bottom};
    }
}
