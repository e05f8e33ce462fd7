package org.outturn.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Comparison.PeerGroup;
import org.outturn.release.AreaValue;
import org.outturn.release.Mapping;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Average;
import org.outturn.rules.compare.Peers;
import org.outturn.rules.compare.Quantile;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// The figures of one set that hold now, period by period, and what a council makes of them.
///
/// @param mappings of the release that holds for each period
/// @param values of that release, by measure
record Comparing(Map<Period, Mapping> mappings, Map<Period, Map<String, List<AreaValue>>> values) {
    private static final int QUARTILES = 4;

    /// The newest that covers no later time than `until`.
    Optional<Comparison> newest(String council, String indicator, Period until) {
        return mappings.keySet().stream()
                .filter(period -> !period.end().isAfter(until.end()))
                .sorted(java.util.Comparator.reverseOrder())
                .flatMap(period -> of(council, indicator, period).stream())
                .findFirst();
    }

    /// None where the release of the period does not set the council's indicator against a measure that it has figures for.
    Optional<Comparison> of(String council, String indicator, Period period) {
        var mapping = mappings.get(period);
        if (mapping == null) {
            return Optional.empty();
        }
        return mapping.council(council)
                .flatMap(compared ->
                        compared.measure(indicator)
                                .flatMap(mapping::measure)
                                .flatMap(measure ->
                                        of(mapping, compared, measure, indicator, period)));
    }

    private Optional<Comparison> of(
            Mapping mapping,
            Mapping.Compared compared,
            SetMeasure measure,
            String indicator,
            Period period) {
        var own = mapping.areas().now(compared.area());
        var areas = areas(measure.id(), period);
        if (areas.stream().noneMatch(one -> one.area().equals(own))) {
            return Optional.empty();
        }
        var figures = areas.stream().map(AreaValue::figure).toList();
        var names = new HashMap<String, String>();
        var missing = new HashMap<String, String>();
        for (var one : areas) {
            names.put(one.area(), one.name());
            if (one.missing() != null) {
                missing.put(one.area(), one.missing());
            }
        }
        return Optional.of(
                new Comparison(
                        indicator,
                        mapping.source(),
                        mapping.areas().whole(),
                        measure,
                        period,
                        own,
                        names,
                        figures,
                        missing,
                        published(measure.id(), period),
                        Average.recomputed(figures, measure.measure()),
                        Rank.of(own, figures, measure.polarity()),
                        before(mapping, compared, measure, own, period),
                        years(mapping, compared, measure, own, period),
                        Quantile.of(own, figures, measure.polarity(), QUARTILES),
                        peers(mapping, compared, measure, own, figures)));
    }

    /// The rank in the same measure a period earlier, by the identity of measure and area that the later mapping gives.
    private Comparison.@Nullable Earlier before(
            Mapping mapping,
            Mapping.Compared compared,
            SetMeasure measure,
            String own,
            Period period) {
        var earlier = period.previous();
        var figures =
                names(earlier, compared)
                        ? figures(mapping, measure, earlier)
                        : List.<AreaFigure>of();
        return figures.stream().noneMatch(one -> one.area().equals(own))
                ? null
                : new Comparison.Earlier(earlier, Rank.of(own, figures, measure.polarity()));
    }

    /// Periods of the same kind up to this one in which there is a figure of the area or of all areas together.
    private List<Comparison.Year> years(
            Mapping mapping,
            Mapping.Compared compared,
            SetMeasure measure,
            String own,
            Period until) {
        return mappings.keySet().stream()
                .filter(period ->
                        period.kind() == until.kind() && !period.end().isAfter(until.end()))
                .filter(period -> names(period, compared))
                .sorted()
                .map(period -> year(figures(mapping, measure, period), measure, own, period))
                .filter(year -> year.value() != null || year.average() != null)
                .toList();
    }

    /// Whether the release that holds for a period is set against a council at all.
    private boolean names(Period period, Mapping.Compared compared) {
        var mapping = mappings.get(period);
        return mapping != null && mapping.council(compared.council()).isPresent();
    }

    private Comparison.Year year(
            List<AreaFigure> figures, SetMeasure measure, String own, Period period) {
        var figure = figures.stream().filter(one -> one.area().equals(own)).findFirst();
        return new Comparison.Year(
                period,
                figure.map(AreaFigure::value).orElse(null),
                published(measure.id(), period),
                figure.isEmpty()
                        ? new Rank.NotPlaced("not ranked: no data")
                        : Rank.of(own, figures, measure.polarity()));
    }

    /// A code that was in use then stands for the area as it is called now, where that is not in use beside it and no other code leads there:
    /// two councils that became one were still two.
    private List<AreaFigure> figures(Mapping mapping, SetMeasure measure, Period period) {
        var then = areas(measure.id(), period);
        var codes = then.stream().map(AreaValue::area).collect(Collectors.toSet());
        var leading =
                then.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> mapping.areas().now(one.area()),
                                        Collectors.counting()));
        return then.stream()
                .map(one -> {
                    var now = mapping.areas().now(one.area());
                    return new AreaFigure(
                            codes.contains(now) || leading.getOrDefault(now, 0L) > 1
                                    ? one.area()
                                    : now,
                            one.value(),
                            one.numerator(),
                            one.denominator());
                })
                .toList();
    }

    private static List<PeerGroup> peers(
            Mapping mapping,
            Mapping.Compared compared,
            SetMeasure measure,
            String own,
            List<AreaFigure> figures) {
        var groups = new ArrayList<PeerGroup>();
        for (var peers : compared.peers()) {
            var codes = peers.areas().stream().map(mapping.areas()::now).toList();
            var others = Peers.of(own, codes, figures);
            var field = new ArrayList<>(others);
            figures.stream().filter(one -> one.area().equals(own)).forEach(field::add);
            groups.add(
                    new PeerGroup(
                            peers.name(),
                            others,
                            Average.recomputed(others, measure.measure()),
                            Rank.of(own, field, measure.polarity())));
        }
        return groups;
    }

    private List<AreaValue> of(String measure, Period period) {
        return values.getOrDefault(period, Map.of()).getOrDefault(measure, List.of());
    }

    private List<AreaValue> areas(String measure, Period period) {
        return of(measure, period).stream().filter(one -> !one.isWhole()).toList();
    }

    private @Nullable Quantity published(String measure, Period period) {
        return of(measure, period).stream()
                .filter(AreaValue::isWhole)
                .map(AreaValue::value)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
