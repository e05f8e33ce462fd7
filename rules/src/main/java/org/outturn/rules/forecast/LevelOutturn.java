package org.outturn.rules.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;

/// The outturn of a level - a stock, a trailing window, a ratio: as it stands, along its trend, or at the average of twelve months.
final class LevelOutturn {
    private static final int YEAR = 12;
    private static final int CASES_NEEDED = 6;
    private static final int STEPS_NEEDED = 4;

    /// A method must have been nearer by a tenth to be preferred to leaving the figure as it stands.
    private static final double NEARER = 0.9;

    private static final MathContext SHOWN = new MathContext(12);

    private final Measure measure;
    private final Levels levels;
    private final int ahead;
    private final Map<Method, Misses> past = new EnumMap<>(Method.class);

    private LevelOutturn(Measure measure, Levels levels, int ahead) {
        this.measure = measure;
        this.levels = levels;
        this.ahead = ahead;
    }

    static LevelOutturn of(
            Measure measure, Accumulation accumulation, List<Observation> figures, Period upTo) {
        var end = YearMonth.from(upTo.end());
        var levels = Levels.of(measure, accumulation, figures, end);
        int months = YEAR - upTo.monthsOfYearGone();
        return new LevelOutturn(
                measure, levels, (int) Math.ceil((double) months / levels.stepInMonths()));
    }

    Expected expected(Choice choice) {
        var latest = levels.latest();
        if (latest == null) {
            return new Expected.None("There is no figure for the period.");
        }
        if (ahead == 0) {
            return new Expected.Made(Forecast.latest(measure, latest).because("The year is over."));
        }
        for (var method : List.of(Method.LATEST, Method.TREND, Method.YEAR_AVERAGE)) {
            past.put(method, misses(method));
        }
        var chosen = chosen(choice);
        return new Expected.Made(withRange(made(chosen, latest)).because(reason(choice, chosen)));
    }

    private Method chosen(Choice choice) {
        int last = levels.size() - 1;
        return switch (choice) {
            case Choice.Fixed(var method) ->
                    Double.isNaN(levels.forecast(method, last, ahead)) ? Method.LATEST : method;
            case Choice.Automatic _ -> {
                var best = Method.LATEST;
                double least = miss(Method.LATEST).mean() * NEARER;
                for (var method : List.of(Method.TREND, Method.YEAR_AVERAGE)) {
                    double mean = miss(method).mean();
                    if (miss(method).count() >= CASES_NEEDED
                            && mean < least
                            && !Double.isNaN(levels.forecast(method, last, ahead))) {
                        best = method;
                        least = mean;
                    }
                }
                yield best;
            }
        };
    }

    private String reason(Choice choice, Method chosen) {
        if (choice instanceof Choice.Fixed(var method)) {
            return method == chosen
                    ? "The %s is chosen for this indicator.".formatted(chosen.words())
                    : "The %s cannot be worked out from the figures; so the latest figure."
                            .formatted(method.words());
        }
        int cases = miss(chosen).count();
        if (cases < CASES_NEEDED) {
            return "There are too few earlier figures to tell which method would be nearer; so the latest figure.";
        }
        var others =
                past.entrySet().stream()
                        .filter(one -> one.getKey() != chosen)
                        .filter(one -> one.getValue().count() >= CASES_NEEDED)
                        .map(one ->
                                "the %s %s".formatted(one.getKey().words(), off(one.getValue())))
                        .toList();
        return "Over the same time ahead, in %d cases before, the %s would have been %s off on average%s."
                .formatted(
                        cases,
                        chosen.words(),
                        off(miss(chosen)),
                        others.isEmpty() ? "" : ", " + String.join(", ", others));
    }

    private String off(Misses misses) {
        return measure.gap(exact(misses.mean()).rounded(measure.decimals() + 1));
    }

    private Forecast made(Method method, Quantity latest) {
        int last = levels.size() - 1;
        if (method == Method.LATEST) {
            return Forecast.latest(measure, latest);
        }
        var value = bounded(exact(levels.forecast(method, last, ahead)));
        var words =
                method == Method.TREND
                        ? "The line through the last %d figures leads to %s at the year end."
                                .formatted(levels.behindTrend(last), measure.shown(value))
                        : "The last twelve months together, %s, are taken for the year end."
                                .formatted(measure.shown(value));
        return new Forecast(value, method, words, null, "");
    }

    /// From past misses, or else from how far the figure has moved from one period to the next: sd x sqrt(periods ahead).
    private Forecast withRange(Forecast forecast) {
        var misses = miss(forecast.method());
        double half = Double.NaN;
        if (misses.count() >= CASES_NEEDED) {
            half = misses.halfWidth(misses.count() / ahead);
        } else if (forecast.method() == Method.LATEST) {
            var steps = new Misses();
            for (int i = 1; i < levels.size(); i++) {
                double step = levels.value(i) - levels.value(i - 1);
                if (!Double.isNaN(step)) {
                    steps.add(step);
                }
            }
            half =
                    steps.count() < STEPS_NEEDED
                            ? Double.NaN
                            : steps.halfWidth(steps.count()) * Math.sqrt(ahead);
        }
        return Double.isNaN(half)
                ? forecast
                : forecast.within(
                        new Interval(
                                bounded(forecast.value().minus(exact(half))).min(forecast.value()),
                                bounded(forecast.value().plus(exact(half))).max(forecast.value())));
    }

    private Misses miss(Method method) {
        return past.getOrDefault(method, new Misses());
    }

    /// Outturn less forecast, for every earlier figure that had another as far ahead.
    private Misses misses(Method method) {
        var misses = new Misses();
        for (int i = 0; i + ahead < levels.size(); i++) {
            double miss = levels.value(i + ahead) - levels.forecast(method, i, ahead);
            if (!Double.isNaN(miss)) {
                misses.add(miss);
            }
        }
        return misses;
    }

    /// A percentage that was never outside 0 to 100 stays there, and a figure that was never negative does not become so.
    private Quantity bounded(Quantity value) {
        var low = levels.low() >= 0 ? value.max(Quantity.ZERO) : value;
        return measure.kind() == Measure.Kind.PERCENT && levels.high() <= 100
                ? low.min(Quantity.HUNDRED)
                : low;
    }

    private static Quantity exact(double value) {
        return Quantity.of(new BigDecimal(value).round(SHOWN));
    }
}
