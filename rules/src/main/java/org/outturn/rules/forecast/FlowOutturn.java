package org.outturn.rules.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.rules.forecast.Forecast.Method;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Interval;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// The outturn of something that is counted through the year: by its run rate, or by the share of the year that earlier years had reached.
final class FlowOutturn {
    private static final int YEAR = 12;
    private static final int YEARS_BACK = 10;
    private static final int YEARS_NEEDED = 2;
    private static final int PARTS_NEEDED = 3;
    private static final MathContext SHOWN = new MathContext(12);

    private final Measure measure;
    private final Period upTo;
    private final Stretches stretches;
    private final List<Past> years;

    /// A complete earlier year.
    ///
    /// @param part reached by the same month
    private record Past(Quantity part, Quantity total) {
        double share() {
            return part.toDouble() / total.toDouble();
        }
    }

    FlowOutturn(Measure measure, List<Observation> figures, Period upTo) {
        this.measure = measure;
        this.upTo = upTo;
        this.stretches = new Stretches(measure, figures);
        this.years = years();
    }

    Expected expected(Choice choice) {
        int gone = upTo.monthsOfYearGone();
        var sum = stretches.total(upTo.financialYear().start(), upTo.end());
        if (sum.isEmpty()) {
            return new Expected.None("The figures of the year so far have a gap.");
        }
        var soFar = sum.get();
        if (gone == YEAR) {
            return new Expected.Made(
                    new Forecast(
                            soFar,
                            Method.OUTTURN,
                            "The figures of the year come to %s."
                                    .formatted(measure.shownExactly(soFar)),
                            null,
                            "The year is over."));
        }
        var reason = new StringBuilder();
        var forecast =
                seasonal(choice, reason)
                        ? bySeason(soFar)
                        : withRange(Forecast.runRate(measure, soFar, gone), soFar);
        return new Expected.Made(forecast.because(reason.toString()));
    }

    /// Decides between the two methods, and says why.
    private boolean seasonal(Choice choice, StringBuilder reason) {
        if (choice instanceof Choice.Fixed(var method) && method == Method.RUN_RATE) {
            reason.append("The run rate is chosen for this indicator.");
            return false;
        }
        if (years.size() < YEARS_NEEDED) {
            reason.append(
                    "A seasonal share takes two complete earlier years, and there %s; so the run rate."
                            .formatted(
                                    switch (years.size()) {
                                        case 0 -> "is none";
                                        default -> "is one";
                                    }));
            return false;
        }
        if (share(-1) == 0) {
            reason.append(
                    "In the %d years before, nothing had been reached by now; so the run rate."
                            .formatted(years.size()));
            return false;
        }
        if (choice instanceof Choice.Fixed(var method) && method == Method.SEASONAL_SHARE) {
            reason.append("The seasonal share is chosen for this indicator.");
            return true;
        }
        if (misses(true).count() < YEARS_NEEDED) {
            reason.append(
                    "A seasonal share takes two complete earlier years with something by now, and there is one; so the run rate.");
            return false;
        }
        double bySeason = misses(true).mean();
        double byRate = misses(false).mean();
        boolean season = bySeason <= byRate;
        reason.append(
                "In the %d years before, the %s would have been %s off on average, the %s %s."
                        .formatted(
                                misses(season).count(),
                                season ? "seasonal share" : "run rate",
                                percent(Math.min(bySeason, byRate)),
                                season ? "run rate" : "seasonal share",
                                percent(Math.max(bySeason, byRate))));
        return season;
    }

    private Forecast bySeason(Quantity soFar) {
        double share = share(-1);
        var value = soFar.dividedBy(exact(share));
        return withRange(
                new Forecast(
                        value,
                        Method.SEASONAL_SHARE,
                        "In the %d years before, %s of the year was reached by now; %s so far leads to %s."
                                .formatted(
                                        years.size(),
                                        percent(share),
                                        measure.shownExactly(soFar),
                                        measure.shown(value)),
                        null,
                        ""),
                soFar);
    }

    /// The mean share of the earlier years, one of them left out when its past is judged by the others.
    private double share(int without) {
        return IntStream.range(0, years.size())
                .filter(year -> year != without)
                .mapToDouble(year -> years.get(year).share())
                .average()
                .orElseThrow();
    }

    /// How far each earlier year would have been from its forecast, as a share of that. By season, each is forecast by the others. A year that
    /// had nothing by now would have been forecast to stay at nothing, which is no distance to compare.
    private Misses misses(boolean bySeason) {
        var misses = new Misses();
        for (int year = 0; year < years.size(); year++) {
            var past = years.get(year);
            if (past.part().isZero()) {
                continue;
            }
            double share = bySeason ? share(year) : (double) upTo.monthsOfYearGone() / YEAR;
            double forecast = past.part().toDouble() / share;
            misses.add((past.total().toDouble() - forecast) / forecast);
        }
        return misses;
    }

    /// None where nothing is known of how far it can be off; that it was never off is not known to last.
    private Forecast withRange(Forecast forecast, Quantity soFar) {
        double value = forecast.value().toDouble();
        var past = misses(forecast.method() == Method.SEASONAL_SHARE);
        double half =
                past.count() >= YEARS_NEEDED
                        ? Math.abs(value) * past.halfWidth(past.count())
                        : forecast.method() == Method.RUN_RATE ? halfWithinYear() : Double.NaN;
        return Double.isNaN(half) || half == 0
                ? forecast
                : forecast.within(range(forecast.value(), half, soFar));
    }

    /// From how much the months of this year differ: t s sqrt(r + r^2 / k) for k months gone and r to come.
    private double halfWithinYear() {
        var parts = stretches.parts(upTo.financialYear().start(), upTo.end());
        int months = parts.getFirst().months();
        boolean equal = parts.stream().allMatch(part -> part.months() == months);
        int k = parts.size();
        if (k < PARTS_NEEDED || !equal) {
            return Double.NaN;
        }
        double r = (double) (YEAR - upTo.monthsOfYearGone()) / months;
        double mean = parts.stream().mapToDouble(part -> part.value().toDouble()).sum() / k;
        double squares =
                parts.stream()
                        .mapToDouble(part -> Math.pow(part.value().toDouble() - mean, 2))
                        .sum();
        return Misses.width(Math.sqrt(squares / (k - 1) * (r + r * r / k)), k - 1);
    }

    /// What is counted stays counted: without negative figures the outturn is not below the year so far.
    private Interval range(Quantity value, double half, Quantity soFar) {
        var low = value.minus(exact(half));
        return new Interval(
                stretches.hasNegative() ? low : low.max(soFar).min(value), value.plus(exact(half)));
    }

    private List<Past> years() {
        var found = new ArrayList<Past>();
        var year = upTo.financialYear();
        for (int back = 1; back <= YEARS_BACK; back++) {
            var earlier = year.moved(-YEAR * back);
            earlier(earlier, -YEAR * back).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Past> earlier(Period year, int months) {
        var end = java.time.YearMonth.from(upTo.end()).plusMonths(months).atEndOfMonth();
        return stretches
                .total(year.start(), year.end())
                .filter(total -> total.signum() > 0)
                .flatMap(total ->
                        stretches
                                .total(year.start(), end)
                                .filter(part -> part.signum() >= 0)
                                .map(part -> new Past(part, total)));
    }

    private static Quantity exact(double value) {
        return Quantity.of(new BigDecimal(value).round(SHOWN));
    }

    private static String percent(double share) {
        return Measure.percent(1).shown(exact(share * 100));
    }
}
