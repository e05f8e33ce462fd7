package org.outturn.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.EarlierFigure;
import org.outturn.collection.Figure;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Earlier;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.series.Observation;

/// Finds the earlier figures of a series: those given beside a figure, or else those among the observations.
///
/// @param figures of the series, in the order of the periods that they cover
record Before(Indicator indicator, List<Figure> figures, Period reported) {
    /// @param given beside the figure
    Map<Against, Earlier> earlier(@Nullable Observation now, List<EarlierFigure> given) {
        var found = new EnumMap<Against, Earlier>(Against.class);
        for (var against : Against.values()) {
            given(given, against)
                    .or(() -> observed(now, against))
                    .ifPresent(earlier -> found.put(against, earlier));
        }
        return found;
    }

    /// The figure of the period before; of a day's position the latest before it.
    Optional<Figure> previous(Observation now) {
        var period = now.period();
        return switch (period.kind()) {
            case SNAPSHOT -> latestBefore(period);
            case ROLLING_YEAR -> find(period.previous()).or(() -> latestBefore(period));
            case MONTH, QUARTER, HALF, YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, MONTHS ->
                    find(period.previous());
        };
    }

    private Optional<Figure> latestBefore(Period period) {
        return find(one -> one.kind() == period.kind() && one.end().isBefore(period.end()));
    }

    /// What was known of the series when a figure was reported: this figure and those that end no later, each period once.
    List<Figure> history(Observation now) {
        var upTo = now.period();
        var known = new ArrayList<Figure>();
        for (var figure : figures) {
            var period = figure.observation().period();
            if (!period.end().isAfter(upTo.end())
                    && !figure.reported().end().isAfter(reported.end())) {
                var last = known.isEmpty() ? null : known.getLast();
                if (last == null || !last.observation().period().covers(period)) {
                    known.add(figure);
                } else if (!last.reported().end().isAfter(figure.reported().end())) {
                    known.set(known.size() - 1, figure);
                }
            }
        }
        return known;
    }

    private Optional<Earlier> given(List<EarlierFigure> given, Against against) {
        return given.stream()
                .filter(one -> one.with() == against)
                .findFirst()
                .flatMap(this::earlier);
    }

    private Optional<Earlier> earlier(EarlierFigure one) {
        var numerator = one.numerator();
        var denominator = one.denominator();
        var covers = one.covers();
        var value = one.value();
        if (numerator != null && denominator != null && !denominator.isZero()) {
            return Optional.of(
                    new Earlier(
                            one.with(),
                            indicator.measure().fromParts(numerator, denominator),
                            one.decimals(),
                            covers,
                            true));
        }
        return value == null
                ? Optional.empty()
                : Optional.of(Earlier.printed(one.with(), value, one.decimals(), covers));
    }

    private Optional<Earlier> observed(@Nullable Observation now, Against against) {
        if (now == null) {
            return Optional.empty();
        }
        var figure =
                switch (against) {
                    case PREVIOUS -> previous(now);
                    case LAST_YEAR -> find(now.period().sameLastYear());
                    case BASELINE -> find(reported.financialYear().previous());
                };
        return figure.flatMap(one -> earlier(against, one.observation()));
    }

    private Optional<Earlier> earlier(Against against, Observation observation) {
        return Results.of(indicator.measure(), observation)
                .map(value ->
                        observation.hasParts() || indicator.measure().kind() == Measure.Kind.COUNT
                                ? Earlier.exact(against, value, observation.period())
                                : Earlier.printed(
                                        against,
                                        value,
                                        observation.decimals(),
                                        observation.period()));
    }

    private Optional<Figure> find(Period period) {
        return find(one -> one.covers(period));
    }

    /// The latest figure for such a period, as it was known when the present one was reported.
    private Optional<Figure> find(Predicate<Period> period) {
        var wanted =
                figures.stream().filter(one -> period.test(one.observation().period())).toList();
        if (wanted.size() < 2) {
            return wanted.stream().findFirst();
        }
        return wanted.stream()
                .filter(one -> !one.reported().end().isAfter(reported.end()))
                .max(
                        Comparator.comparing((Figure one) -> one.observation().period())
                                .thenComparing(Figure::reported))
                .or(() ->
                        wanted.stream()
                                .max(
                                        Comparator.comparing(
                                                (Figure one) -> one.observation().period())));
    }
}
