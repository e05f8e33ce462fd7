package org.outturn.rules.doubt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Looks for doubts about one figure.
///
/// @param figure null while it is awaited
/// @param due null when no date is set
/// @param received when it came; null while it is awaited, or when that is not known
/// @param today the day of looking, which decides how late an awaited figure is
/// @param earlier the figures of the same series before it, in any order
/// @param revisions its own earlier values, the first one first
public record Inspection(
        Measure measure,
        @Nullable Observation figure,
        @Nullable LocalDate due,
        @Nullable LocalDate received,
        LocalDate today,
        List<Observation> earlier,
        List<Quantity> revisions) {
    private static final int[] FACTORS = {10, 100, 1000};

    /// A slip from the figure before is close to the factor; from the usual figure it is near it.
    private static final double CLOSE = 1.25;

    private static final double NEAR = 2;

    public Inspection {
        earlier = List.copyOf(earlier);
        revisions = List.copyOf(revisions);
    }

    /// Every doubt, the most formal first.
    public List<Doubt> doubts(Plausible plausible) {
        var doubts = new ArrayList<Doubt>();
        late().ifPresent(doubts::add);
        if (figure == null) {
            return List.copyOf(doubts);
        }
        if (figure.quality() == Quality.PROVISIONAL) {
            doubts.add(new Doubt.Provisional());
        }
        if (figure.quality() == Quality.ESTIMATED) {
            doubts.add(new Doubt.Estimated());
        }
        var value = figure.result(measure);
        if (value.isPresent() && isFigure(figure)) {
            revised(value.get()).ifPresent(doubts::add);
            History.of(measure, figure, earlier)
                    .ifPresent(
                            history -> doubts.addAll(outOfLine(value.get(), history, plausible)));
        }
        return List.copyOf(doubts);
    }

    static boolean isFigure(Observation one) {
        return switch (one.quality()) {
            case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> true;
            case NOT_AVAILABLE, NOT_DUE, SUPPRESSED -> false;
        };
    }

    private Optional<Doubt> late() {
        boolean came = received != null || (figure != null && figure.quality() != Quality.NOT_DUE);
        var until = received != null ? received : today;
        if (due == null || (came && received == null) || !until.isAfter(due)) {
            return Optional.empty();
        }
        return Optional.of(new Doubt.Late((int) ChronoUnit.DAYS.between(due, until), came));
    }

    private Optional<Doubt> revised(Quantity now) {
        var changed = new ArrayList<>(revisions);
        changed.add(now);
        int times = 0;
        for (int i = 1; i < changed.size(); i++) {
            times += changed.get(i).equals(changed.get(i - 1)) ? 0 : 1;
        }
        return times == 0
                ? Optional.empty()
                : Optional.of(new Doubt.Revised(changed.getFirst(), now, times));
    }

    /// A slip explains an outlier and a jump, and an outlier a jump; only the best explanation is told.
    private static Optional<Doubt> firstOf(List<Optional<Doubt>> doubts) {
        return doubts.stream().flatMap(Optional::stream).findFirst();
    }

    private static List<Doubt> outOfLine(Quantity value, History history, Plausible plausible) {
        return firstOf(
                        List.of(
                                slip(value, history),
                                outlier(value, history, plausible),
                                jump(value, history, plausible)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Doubt> slip(Quantity value, History history) {
        var before = history.latest();
        if (value.signum() * before.signum() <= 0 || history.hasAsFarAs(value)) {
            return Optional.empty();
        }
        double ratio = value.toDouble() / before.toDouble();
        double usual = value.toDouble() / history.median().toDouble();
        for (int factor : FACTORS) {
            if (isAbout(ratio, factor, CLOSE) && isAbout(usual, factor, NEAR)) {
                return Optional.of(new Doubt.Slip(before, value, factor, true));
            }
            if (isAbout(1 / ratio, factor, CLOSE) && isAbout(1 / usual, factor, NEAR)) {
                return Optional.of(new Doubt.Slip(before, value, factor, false));
            }
        }
        return Optional.empty();
    }

    private static boolean isAbout(double ratio, int factor, double give) {
        return ratio > factor / give && ratio < factor * give;
    }

    private static Optional<Doubt> outlier(Quantity value, History history, Plausible plausible) {
        double score = history.score(value);
        return history.size() >= plausible.enough()
                        && score > plausible.score()
                        && !history.hasAsFarAtThisTime(value)
                ? Optional.of(new Doubt.Outlier(value, history.median(), score, history.size()))
                : Optional.empty();
    }

    private static Optional<Doubt> jump(Quantity value, History history, Plausible plausible) {
        var step = value.minus(history.latest()).absolute();
        var largest = history.steps().stream().max(Comparator.naturalOrder());
        return largest.isPresent()
                        && history.steps().size() >= plausible.enough()
                        && largest.get().signum() > 0
                        && step.toDouble() > plausible.step() * largest.get().toDouble()
                        && !history.hasAsFarAtThisTime(value)
                ? Optional.of(
                        new Doubt.Jump(
                                history.latest(), value, largest.get(), history.steps().size()))
                : Optional.empty();
    }
}
