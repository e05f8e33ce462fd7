package org.outturn.rules.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// The figures before one, of periods like its own.
///
/// Source of the score: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, American Society for Quality Control, 1993.
final class History {
    /// 0.6745 makes the median distance comparable with a standard deviation, 0.7979 the mean distance.
    private static final double BY_MEDIAN = 0.6745;

    private static final double BY_MEAN = 0.7979;

    private final Period period;
    private final List<Period> periods;
    private final List<Quantity> values;

    private History(Period period, List<Period> periods, List<Quantity> values) {
        this.period = period;
        this.periods = periods;
        this.values = values;
    }

    /// Empty when there is none before it.
    static Optional<History> of(Measure measure, Observation figure, List<Observation> earlier) {
        var like =
                earlier.stream()
                        .filter(Inspection::isFigure)
                        .filter(one -> one.result(measure).isPresent())
                        .filter(one -> one.period().isLikeForLike(figure.period()))
                        .filter(one -> one.period().end().isBefore(figure.period().end()))
                        .sorted(Comparator.comparing(Observation::period))
                        .toList();
        return like.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new History(
                                figure.period(),
                                like.stream().map(Observation::period).toList(),
                                like.stream()
                                        .map(one -> one.result(measure).orElseThrow())
                                        .toList()));
    }

    int size() {
        return values.size();
    }

    Quantity latest() {
        return values.getLast();
    }

    Quantity median() {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(Quantity.of(2));
    }

    /// The changes from one figure to the next, as sizes.
    List<Quantity> steps() {
        var steps = new ArrayList<Quantity>();
        for (int i = 1; i < values.size(); i++) {
            steps.add(values.get(i).minus(values.get(i - 1)).absolute());
        }
        return steps;
    }

    /// The modified z-score: the distance from the median over the median distance (or over the mean distance, where more than half the
    /// figures are the same). 0 for a series that never changed.
    double score(Quantity value) {
        var median = median();
        var distances = values.stream().map(one -> one.minus(median).absolute()).sorted().toList();
        double distance = value.minus(median).absolute().toDouble();
        int middle = distances.size() / 2;
        double typical =
                distances.size() % 2 == 1
                        ? distances.get(middle).toDouble()
                        : (distances.get(middle - 1).toDouble() + distances.get(middle).toDouble())
                                / 2;
        if (typical > 0) {
            return BY_MEDIAN * distance / typical;
        }
        double mean = distances.stream().mapToDouble(Quantity::toDouble).sum() / distances.size();
        return mean > 0 ? BY_MEAN * distance / mean : 0;
    }

    /// Whether any figure before was as far from the median on the same side.
    boolean hasAsFarAs(Quantity value) {
        return values.stream().anyMatch(one -> isAsFar(one, value));
    }

    /// Whether a figure of the same time in an earlier year was as far out on the same side: Christmas is no outlier.
    boolean hasAsFarAtThisTime(Quantity value) {
        for (int i = 0; i < values.size(); i++) {
            if (periods.get(i).end().getMonth() == period.end().getMonth()
                    && isAsFar(values.get(i), value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsFar(Quantity one, Quantity value) {
        var median = median();
        return value.isMore(median) ? !one.isLess(value) : !one.isMore(value);
    }
}
