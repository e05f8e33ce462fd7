package org.outturn.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.BestCutOff;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.design.chart.TrendChart;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.series.Quality;
import org.outturn.rules.spc.BesideRating;
import org.outturn.rules.spc.Bounds;
import org.outturn.rules.spc.ControlChart;
import org.outturn.rules.spc.Phase;
import org.outturn.rules.spc.Signal;
import org.outturn.rules.spc.SpcSettings;
import org.outturn.rules.spc.Variation;
import org.outturn.rules.spc.Wording;
import org.outturn.rules.spc.Xmr;

/// What chance explains in the history of an indicator and what it does not. Fewer than twelve figures say nothing.
///
/// It is judged over the last sixty periods, however many of them are drawn, so that no page, paper or slide tells another story.
public final class Chance {
    /// Five years of months.
    public static final int PERIODS = 60;

    private static final int ENOUGH = 12;
    private static final Mark BETTER =
            new Mark("Better than chance explains", new Colour(0x1d, 0x5f, 0xa8), Shape.CIRCLE);
    private static final Mark WORSE =
            new Mark("Worse than chance explains", new Colour(0xb8, 0x50, 0x0c), Shape.SQUARE);
    private static final Mark HIGHER =
            new Mark("Higher than chance explains", new Colour(0x5b, 0x3d, 0x8f), Shape.TRIANGLE);
    private static final Mark LOWER =
            new Mark("Lower than chance explains", new Colour(0x5b, 0x3d, 0x8f), Shape.DIAMOND);

    private final List<Period> periods;
    private final Assessed latest;
    private final ControlChart control;

    private Chance(List<Period> periods, Assessed latest, ControlChart control) {
        this.periods = periods;
        this.latest = latest;
        this.control = control;
    }

    /// @param periods one after the other, oldest first, those without a figure too; the last sixty count
    public static Optional<Chance> of(
            List<Period> periods, Function<Period, @Nullable Assessed> figures) {
        var judged =
                List.copyOf(periods.subList(Math.max(0, periods.size() - PERIODS), periods.size()));
        var values = new double[judged.size()];
        var rebases = new ArrayList<Integer>();
        int known = 0;
        boolean comparable = true;
        @Nullable Assessed latest = null;
        for (int i = 0; i < values.length; i++) {
            var one = figures.apply(judged.get(i));
            var result = one == null ? null : one.result();
            values[i] = result == null ? Double.NaN : result.toDouble();
            if (one != null && result != null) {
                known++;
                latest = one;
                if (comparable && isBroken(one)) {
                    rebases.add(i);
                }
                comparable = !isBroken(one);
            }
        }
        return latest == null || known < ENOUGH
                ? Optional.empty()
                : Optional.of(
                        new Chance(
                                judged,
                                latest,
                                Xmr.chart(
                                        values,
                                        SpcSettings.standard(),
                                        rebases.stream().mapToInt(point -> point).toArray())));
    }

    /// Whether the figure is marked as not comparable with those before.
    public static boolean isBroken(Assessed one) {
        var figure = one.figure();
        return figure != null && figure.observation().quality() == Quality.NOT_COMPARABLE;
    }

    /// Whether limits begin anew at a figure: it is not comparable with those before it, and the last of those still was.
    public static boolean beginsAnew(
            List<Period> periods, Period at, Function<Period, @Nullable Assessed> figures) {
        var one = figures.apply(at);
        return one != null
                && isBroken(one)
                && periods.subList(0, periods.indexOf(at)).reversed().stream()
                        .map(figures)
                        .filter(before -> before != null && before.result() != null)
                        .findFirst()
                        .filter(before -> !isBroken(before))
                        .isPresent();
    }

    /// Limits, and a shape around each point that stands out, on a chart of the latest of the periods, or of more than are judged.
    public TrendChart on(TrendChart chart) {
        int before = periods.size() - chart.points().size();
        var limited = chart.signalled(point -> point + before < 0 ? null : signal(point + before));
        for (var phase : control.phases()) {
            if (phase.varies() && phase.to() > before) {
                var limits = limits(phase);
                limited =
                        limited.with(
                                new TrendChart.Limits(
                                        Math.max(0, limits.first() - before),
                                        limits.last() - before,
                                        limits.mean(),
                                        limits.lower(),
                                        limits.upper()));
            }
        }
        return limited;
    }

    private @Nullable Mark signal(int point) {
        return switch (control.variation(point, latest.indicator().polarity())) {
            case COMMON_CAUSE -> null;
            case IMPROVEMENT -> BETTER;
            case CONCERN -> WORSE;
            case NEUTRAL_HIGH -> HIGHER;
            case NEUTRAL_LOW -> LOWER;
        };
    }

    /// Why a figure stands out, in words; empty where it does not.
    public String why(Period period) {
        var cause = control.cause(periods.indexOf(period));
        return cause.special() ? cause.words() : "";
    }

    /// A count or a share has no limit below zero, and a percentage none above a hundred.
    public TrendChart.Limits limits(Period period) {
        return limits(control.phase(periods.indexOf(period)));
    }

    private TrendChart.Limits limits(Phase phase) {
        int last = phase.to() - 1;
        double lower = phase.lower(last);
        double upper = phase.upper(last);
        var bounds = Bounds.of(latest.indicator().measure(), all());
        return new TrendChart.Limits(
                phase.from(),
                last,
                phase.mean(),
                Math.max(bounds.least(), lower),
                Math.min(bounds.most(), upper));
    }

    private DoubleStream all() {
        return IntStream.range(0, control.size()).mapToDouble(control::value);
    }

    /// Beside the rating: 'Red, but within normal variation.' None without a rating.
    public Optional<String> sentence() {
        return words().map(words -> capital(words) + ".");
    }

    /// The same within a sentence: 'red, but within normal variation'.
    public Optional<String> words() {
        if (!(latest.verdict().outcome() instanceof Outcome.Rated rated)
                || !control.phases().getLast().varies()) {
            return Optional.empty();
        }
        var polarity = latest.indicator().polarity();
        var variation = control.variation(polarity);
        // Limits that a series is leaving foretell nothing.
        var target = variation == Variation.COMMON_CAUSE ? target() : null;
        var words =
                BesideRating.sentence(
                        rated.rating().name(),
                        rated.rating().mood() == Mood.GOOD,
                        variation,
                        control.assurance(
                                polarity, target == null ? Double.NaN : target.toDouble()),
                        wording());
        return Optional.of(words);
    }

    /// What stands out of the latest figure and, apart from that, of the last twelve, each in a sentence.
    public List<String> signals() {
        int recent = control.size() - ENOUGH;
        return Signal.gathered(control.signals()).stream()
                .filter(signal -> signal.to() >= recent)
                .map(signal -> capital(signal.reason(wording())) + ".")
                .toList()
                .reversed();
    }

    private @Nullable Quantity target() {
        var planned = latest.level();
        return planned != null
                ? planned.target().aim().orElse(null)
                : latest.target() != null
                        ? null
                        : latest.bestCutOff().map(BestCutOff::limit).orElse(null);
    }

    private Wording wording() {
        return Wording.plain()
                .withPeriod(periods.getLast().step())
                .withLabels(point -> periods.get(point).label())
                .withFigures(value ->
                        latest.indicator()
                                .measure()
                                .shown(Quantity.of(java.math.BigDecimal.valueOf(value))));
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
