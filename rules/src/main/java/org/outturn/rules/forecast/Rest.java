package org.outturn.rules.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.outturn.rules.forecast.Recovery.Lost;
import org.outturn.rules.forecast.Recovery.Needs;
import org.outturn.rules.forecast.Recovery.NotAsked;
import org.outturn.rules.forecast.Recovery.Reached;
import org.outturn.rules.forecast.Stretches.Part;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// The rest of a financial year, and what it has to bring.
///
/// @param higher whether higher is better
record Rest(Measure measure, boolean higher, Period upTo, Quantity target) {
    private static final int YEAR = 12;

    YearMonth end() {
        return YearMonth.from(upTo.end());
    }

    /// (target - year to date) / periods left.
    Recovery ofFlow(List<Observation> figures) {
        var counts = new Stretches(measure, figures);
        var parts = year(counts);
        if (parts.isEmpty()) {
            return gap();
        }
        int months = length(parts);
        int left = left() / months;
        var soFar = sum(parts);
        var needed = target.minus(soFar).dividedBy(Quantity.of(left));
        if (higher && needed.signum() <= 0) {
            return new Reached(
                    "The target of %s is reached already, with %s."
                            .formatted(measure.shownExactly(target), measure.shownExactly(soFar)));
        }
        if (!higher && needed.signum() < 0 && !counts.hasNegative()) {
            return new Lost(
                    "The year so far, %s, is more than the target of %s for the whole year."
                            .formatted(measure.shownExactly(soFar), measure.shownExactly(target)));
        }
        var average =
                soFar.times(Quantity.of(months)).dividedBy(Quantity.of(upTo.monthsOfYearGone()));
        var all = counts.ofLength(months);
        var done = new Count();
        for (int i = 0; i + left <= all.size(); i++) {
            var run = all.subList(i, i + left);
            if (isUnbroken(run)) {
                done.add(isAsGood(sum(run).dividedBy(Quantity.of(left)), needed));
            }
        }
        return needs(needed, average, left, months, done);
    }

    /// With as many to come in each period as so far, the needed numerator over the denominators to come.
    Recovery ofRatio(List<Observation> figures) {
        var tops = new Stretches(figures, one -> Optional.ofNullable(one.numerator()));
        var bottoms = new Stretches(figures, one -> Optional.ofNullable(one.denominator()));
        var topParts = year(tops);
        var bottomParts = year(bottoms);
        if (topParts.isEmpty() || sum(bottomParts).isZero()) {
            return gap();
        }
        int months = length(topParts);
        var top = sum(topParts);
        var bottom = sum(bottomParts);
        var toCome =
                bottom.times(Quantity.of(left())).dividedBy(Quantity.of(upTo.monthsOfYearGone()));
        var wanted =
                target.times(bottom.plus(toCome)).dividedBy(Quantity.of(measure.per())).minus(top);
        var needed = measure.fromParts(wanted, toCome);
        var soFar = measure.fromParts(top, bottom);
        boolean share = measure.kind() == Measure.Kind.PERCENT;
        if (higher ? needed.signum() <= 0 : share && !needed.isLess(Quantity.HUNDRED)) {
            return new Reached(
                    "The year as a whole meets the target of %s whatever the rest of it brings."
                            .formatted(measure.shownExactly(target)));
        }
        if (higher ? share && needed.isMore(Quantity.HUNDRED) : needed.signum() < 0) {
            return new Lost(
                    "The year as a whole cannot meet the target of %s any more: it stands at %s."
                            .formatted(measure.shownExactly(target), measure.shown(soFar)));
        }
        var topRuns = tops.ofLength(months);
        var bottomRuns = bottoms.ofLength(months);
        int left = left() / months;
        var done = new Count();
        for (int i = 0; i + left <= topRuns.size(); i++) {
            var run = topRuns.subList(i, i + left);
            var below = sum(bottomRuns.subList(i, i + left));
            if (isUnbroken(run) && !below.isZero()) {
                done.add(isAsGood(measure.fromParts(sum(run), below), needed));
            }
        }
        return needs(needed, soFar, left, months, done);
    }

    /// (target - latest) / periods left, as a change from each period to the next.
    Recovery ofLevel(Levels levels) {
        var latest = levels.latest();
        if (latest == null) {
            return new NotAsked("There is no figure for the period.");
        }
        if (isAsGood(latest, target)) {
            return new Reached(
                    "The latest figure, %s, meets the target of %s; it has to hold."
                            .formatted(measure.shown(latest), measure.shownExactly(target)));
        }
        int left = Math.max(1, left() / levels.stepInMonths());
        var way = target.minus(latest);
        var done = new Count();
        for (int i = 0; i + left < levels.size(); i++) {
            double change = levels.value(i + left) - levels.value(i);
            if (!Double.isNaN(change)) {
                done.add(higher ? change >= way.toDouble() : change <= way.toDouble());
            }
        }
        var step = way.dividedBy(Quantity.of(left));
        var name = name(levels.stepInMonths());
        return new Needs(
                step,
                latest,
                left,
                done.good,
                done.all,
                "From %s it has to %s by %s %s to reach %s by the year end.%s"
                        .formatted(
                                measure.shown(latest),
                                higher ? "rise" : "fall",
                                measure.gap(step),
                                left == 1
                                        ? "in the last " + name
                                        : "in each of the %d %s left"
                                                .formatted(left, several(name)),
                                measure.shownExactly(target),
                                done.words("It has", "come that far in as long")));
    }

    private Recovery needs(Quantity needed, Quantity soFar, int left, int months, Count done) {
        var name = name(months);
        var shown = measure.shownTogether(needed, soFar);
        return new Needs(
                needed,
                soFar,
                left,
                done.good,
                done.all,
                "For the year to meet %s the %s to be %s %s%s; so far the average is %s.%s"
                        .formatted(
                                measure.shownExactly(target),
                                left == 1
                                        ? "last " + name + " has"
                                        : "remaining %d %s have".formatted(left, several(name)),
                                higher ? "at least" : "at most",
                                shown.one(),
                                left == 1 ? "" : " on average",
                                shown.other(),
                                done.words("That was", "done")));
    }

    private List<Part> year(Stretches stretches) {
        return stretches.parts(upTo.financialYear().start(), upTo.end());
    }

    private int left() {
        return YEAR - upTo.monthsOfYearGone();
    }

    /// In what the rest of the year is counted: the quarters or halves that figures come in, or else months.
    private int length(List<Part> parts) {
        int months = parts.getLast().months();
        return (months == 3 || months == 6) && left() % months == 0 ? months : 1;
    }

    private boolean isAsGood(Quantity value, Quantity needed) {
        return higher ? !value.isLess(needed) : !value.isMore(needed);
    }

    private static Quantity sum(List<Part> parts) {
        return parts.stream().map(Part::value).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static boolean isUnbroken(List<Part> run) {
        for (int i = 1; i < run.size(); i++) {
            if (!run.get(i - 1).end().plusDays(1).equals(run.get(i).start())) {
                return false;
            }
        }
        return true;
    }

    static String name(int months) {
        return switch (months) {
            case 3 -> "quarter";
            case 6 -> "half-year";
            case 12 -> "year";
            case 1 -> "month";
            default -> "period of %d months".formatted(months);
        };
    }

    static String several(String name) {
        return name.startsWith("period") ? name.replaceFirst("period", "periods") : name + "s";
    }

    private static Recovery gap() {
        return new NotAsked("The figures of the year so far have a gap.");
    }

    /// How many runs of the past were as good.
    private static final class Count {
        private int good;
        private int all;

        void add(boolean asGood) {
            all++;
            good += asGood ? 1 : 0;
        }

        String words(String what, String done) {
            return all == 0
                    ? ""
                    : all == 1
                            ? " %s %s in the one earlier case."
                                    .formatted(what, good == 0 ? "not " + done : done)
                            : " %s %s in %s of %d earlier cases."
                                    .formatted(
                                            what,
                                            done,
                                            good == 0 ? "none" : String.valueOf(good),
                                            all);
        }
    }
}
