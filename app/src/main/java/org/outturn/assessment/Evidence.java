package org.outturn.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.CutOff;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.catalogue.Scheme;
import org.outturn.collection.Benchmark;
import org.outturn.collection.EarlierFigure;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.collection.JudgedRating;
import org.outturn.collection.Stated;
import org.outturn.collection.Words;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.council.Unit;
import org.outturn.derivation.Derivation;
import org.outturn.derivation.Derived;
import org.outturn.derivation.Origin;
import org.outturn.rules.period.Period;

/// Everything that a council's verdicts rest on, arranged so that what belongs to a figure is found at once.
final class Evidence {
    /// Something given for a series in a reporting period.
    private record Reported(Series series, Period period) {}

    private final Council council;
    private final Framework framework;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Figures all;
    private final Derived derived;
    private final Map<Series, List<Figure>> figures;
    private final Map<String, List<Series>> series;
    private final Map<Series, List<PlannedTarget>> targets;
    private final Map<Series, List<Benchmark>> benchmarks;
    private final Map<String, List<CutOff>> cutOffs;
    private final Map<Reported, List<EarlierFigure>> earlier;
    private final Map<Reported, List<JudgedRating>> judged;
    private final Map<Reported, List<Words>> words;
    private final Map<Reported, List<Stated>> stated;

    /// @param figures as given, in the order of the periods that they cover; those that follow from them are added
    Evidence(
            Council council,
            Framework framework,
            List<Unit> units,
            List<Area> areas,
            Figures figures) {
        this.council = council;
        this.framework = framework;
        units.forEach(unit -> this.units.put(unit.id(), unit));
        areas.forEach(area -> this.areas.put(area.id(), area));
        framework.schemes().forEach(scheme -> schemes.put(scheme.id(), scheme));
        derived = Derivation.of(framework, areas, figures.figures());
        all = figures.with(derived.figures());
        this.figures = grouped(all.figures(), one -> new Series(one.indicator(), one.area()));
        series = grouped(List.copyOf(this.figures.keySet()), Series::indicator);
        targets = grouped(framework.targets(), one -> new Series(one.indicator(), one.area()));
        benchmarks = grouped(figures.benchmarks(), one -> new Series(one.indicator(), one.area()));
        cutOffs = grouped(framework.cutOffs(), CutOff::indicator);
        earlier =
                grouped(figures.earlier(), one -> key(one.indicator(), one.area(), one.reported()));
        judged = grouped(figures.judged(), one -> key(one.indicator(), one.area(), one.reported()));
        words = grouped(figures.words(), one -> key(one.indicator(), one.area(), one.period()));
        stated =
                grouped(
                        figures.stated().stream()
                                .filter(one -> one.about().equals("indicator"))
                                .toList(),
                        one -> key(one.key(), Area.WHOLE, one.period()));
    }

    /// With the figures that are derived.
    Figures all() {
        return all;
    }

    /// Where a figure comes from that was not given.
    List<Figure> given(Figure figure) {
        return derived.given(figure);
    }

    Optional<Origin> origin(Figure figure) {
        return derived.origin(figure.indicator(), figure.area(), figure.observation().period());
    }

    Council council() {
        return council;
    }

    Framework framework() {
        return framework;
    }

    @Nullable Unit unit(@Nullable String id) {
        return id == null ? null : units.get(id);
    }

    @Nullable Area area(String id) {
        return areas.get(id);
    }

    Scheme scheme(String id) {
        var scheme = schemes.get(id);
        if (scheme == null) {
            throw new IllegalStateException(
                    "%s has no rating scheme '%s'".formatted(council.id(), id));
        }
        return scheme;
    }

    /// In the council's order.
    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    /// Every series of an indicator that has figures.
    List<Series> series(String indicator) {
        return series.getOrDefault(indicator, List.of());
    }

    /// In the order of the periods that they cover.
    List<Figure> figures(Series series) {
        return figures.getOrDefault(series, List.of());
    }

    List<PlannedTarget> targets(Series series) {
        return targets.getOrDefault(series, List.of());
    }

    List<Benchmark> benchmarks(Series series) {
        return benchmarks.getOrDefault(series, List.of());
    }

    List<CutOff> cutOffs(String indicator) {
        return cutOffs.getOrDefault(indicator, List.of());
    }

    List<EarlierFigure> earlier(Series series, Period reported) {
        return earlier.getOrDefault(new Reported(series, reported), List.of());
    }

    @Nullable JudgedRating judged(Series series, Period reported) {
        var found = judged.get(new Reported(series, reported));
        return found == null ? null : found.getFirst();
    }

    /// Every rating set by hand.
    Iterable<JudgedRating> judged() {
        return judged.values().stream().map(List::getFirst).toList();
    }

    /// By kind.
    Map<String, Words> words(Series series, Period period) {
        var byKind = new LinkedHashMap<String, Words>();
        words.getOrDefault(new Reported(series, period), List.of())
                .forEach(one -> byKind.put(one.kind(), one));
        return byKind;
    }

    /// What is printed of the whole council's figure, by what it is; where it is printed twice, the first.
    Map<String, String> stated(Series series, Period period) {
        var byWhat = new LinkedHashMap<String, String>();
        stated.getOrDefault(new Reported(series, period), List.of())
                .forEach(one -> byWhat.putIfAbsent(one.what(), one.printed()));
        return byWhat;
    }

    private static Reported key(String indicator, String area, Period period) {
        return new Reported(new Series(indicator, area), period);
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        var groups = new LinkedHashMap<K, List<V>>();
        values.forEach(value ->
                groups.computeIfAbsent(key.apply(value), _ -> new ArrayList<>()).add(value));
        return groups;
    }
}
