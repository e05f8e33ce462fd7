package org.outturn.pack;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.collection.Figures;
import org.outturn.money.Budget;

/// What differs between two packs of a council: only that is written, so that one changed row costs little among many thousands.
record Difference(Pack before, Pack after) {
    /// A pack with only some of its figures, by their keys.
    static Pack only(Set<List<String>> keys, Pack pack) {
        var figures = pack.figures();
        var indicators = keys.stream().map(List::getFirst).collect(Collectors.toSet());
        return with(
                pack,
                pack.framework(),
                new Figures(
                        figures.figures().stream()
                                .filter(one ->
                                        indicators.contains(one.indicator())
                                                && keys.contains(words(one)))
                                .toList(),
                        figures.earlier(),
                        figures.judged(),
                        figures.stated(),
                        figures.relations(),
                        figures.words(),
                        figures.benchmarks()));
    }

    private static List<String> words(Figure one) {
        return List.of(
                one.indicator(),
                one.area(),
                one.observation().period().toString(),
                one.reported().toString());
    }

    /// The pack that comes in: what is merged by its key only where it is new or changed, all else whole.
    Pack coming() {
        var framework = after.framework();
        var figures = after.figures();
        return with(
                after,
                new Framework(
                        framework.ratings(),
                        framework.schemes(),
                        framework.groupings(),
                        framework.indicators(),
                        changed(before.framework().targets(), framework.targets()),
                        changed(before.framework().cutOffs(), framework.cutOffs())),
                new Figures(
                        changedFigures(),
                        figures.earlier(),
                        changed(before.figures().judged(), figures.judged()),
                        figures.stated(),
                        figures.relations(),
                        changed(before.figures().words(), figures.words()),
                        figures.benchmarks()));
    }

    /// What is in the pack before and no longer in the one after, by what tells it apart. Recommendations and reviews of risks stay.
    Pack gone() {
        var framework = before.framework();
        var later = after.framework();
        var figures = before.figures();
        var laterFigures = after.figures();
        return new Pack(
                before.council(),
                gone(before.units(), after.units(), one -> one.id()),
                gone(before.areas(), after.areas(), one -> one.id()),
                new Framework(
                        List.of(),
                        List.of(),
                        gone(
                                framework.groupings(),
                                later.groupings(),
                                one -> List.of(one.kind(), one.id())),
                        gone(framework.indicators(), later.indicators(), one -> one.id()),
                        gone(
                                framework.targets(),
                                later.targets(),
                                one -> List.of(one.indicator(), one.area(), one.period())),
                        gone(
                                framework.cutOffs(),
                                later.cutOffs(),
                                one -> List.of(one.indicator(), one.from(), one.rating()))),
                new Figures(
                        gone(figures.figures(), laterFigures.figures(), Figure::key),
                        gone(
                                figures.earlier(),
                                laterFigures.earlier(),
                                one ->
                                        List.of(
                                                one.indicator(),
                                                one.area(),
                                                one.reported(),
                                                one.with())),
                        gone(
                                figures.judged(),
                                laterFigures.judged(),
                                one -> List.of(one.indicator(), one.area(), one.reported())),
                        gone(
                                figures.stated(),
                                laterFigures.stated(),
                                one ->
                                        List.of(
                                                one.period(),
                                                one.about(),
                                                one.key(),
                                                one.what(),
                                                one.where() == null ? "" : one.where())),
                        gone(figures.relations(), laterFigures.relations(), one -> one.id()),
                        gone(
                                figures.words(),
                                laterFigures.words(),
                                one ->
                                        List.of(
                                                one.indicator(),
                                                one.area(),
                                                one.period(),
                                                one.kind())),
                        gone(
                                figures.benchmarks(),
                                laterFigures.benchmarks(),
                                one ->
                                        List.of(
                                                one.indicator(),
                                                one.area(),
                                                one.period(),
                                                one.of()))),
                null,
                gone(before.risks(), after.risks(), one -> List.of(one.id(), one.period())),
                gone(
                        before.counted(),
                        after.counted(),
                        one -> List.of(one.period(), one.likelihood(), one.impact())),
                gone(
                        before.controls(),
                        after.controls(),
                        one -> List.of(one.period(), one.risk(), one.number())),
                List.of(),
                new Budget(
                        gone(
                                before.budget().revenue(),
                                after.budget().revenue(),
                                one -> List.of(one.period(), one.id())),
                        gone(
                                before.budget().capital(),
                                after.budget().capital(),
                                one -> List.of(one.period(), one.id())),
                        gone(
                                before.budget().savings(),
                                after.budget().savings(),
                                one -> List.of(one.period(), one.id()))),
                gone(
                        before.commitments(),
                        after.commitments(),
                        one -> List.of(one.id(), one.period())),
                gone(
                        before.meetings(),
                        after.meetings(),
                        one -> List.of(one.committee(), one.date())),
                List.of(),
                java.util.Map.of());
    }

    /// The indicators whose verdicts may come out differently, with those that are computed from others; null for all of them.
    @org.jspecify.annotations.Nullable
    Set<String> indicators() {
        var framework = before.framework();
        var later = after.framework();
        if (!before.council().equals(after.council())
                || !framework.ratings().equals(later.ratings())
                || !framework.schemes().equals(later.schemes())) {
            return null;
        }
        var figures = before.figures();
        var laterFigures = after.figures();
        var changed =
                Stream.of(
                                either(framework.indicators(), later.indicators())
                                        .map(one -> one.id()),
                                either(framework.targets(), later.targets())
                                        .map(one -> one.indicator()),
                                either(framework.cutOffs(), later.cutOffs())
                                        .map(one -> one.indicator()),
                                Stream.concat(
                                                changedFigures().stream(),
                                                gone(
                                                        figures.figures(),
                                                        laterFigures.figures(),
                                                        Figure::key)
                                                        .stream())
                                        .map(Figure::indicator),
                                either(figures.earlier(), laterFigures.earlier())
                                        .map(one -> one.indicator()),
                                either(figures.judged(), laterFigures.judged())
                                        .map(one -> one.indicator()),
                                either(figures.stated(), laterFigures.stated())
                                        .filter(one -> one.about().equals("indicator"))
                                        .map(one -> one.key()),
                                either(figures.benchmarks(), laterFigures.benchmarks())
                                        .map(one -> one.indicator()))
                        .flatMap(all -> all)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!changed.isEmpty()) {
            later.indicators().stream()
                    .filter(one -> one.computed() != null)
                    .forEach(one -> changed.add(one.id()));
        }
        return changed;
    }

    private List<Figure> changedFigures() {
        var kept =
                before.figures().figures().stream()
                        .map(Difference::asGiven)
                        .collect(Collectors.toSet());
        return after.figures().figures().stream()
                .filter(one -> !kept.contains(asGiven(one)))
                .toList();
    }

    /// Without what the keeping adds to it.
    private static Figure asGiven(Figure one) {
        return one.recorded(1, Instant.EPOCH, "");
    }

    private static <T> List<T> changed(List<T> before, List<T> after) {
        var kept = new HashSet<>(before);
        return after.stream().filter(one -> !kept.contains(one)).toList();
    }

    private static <T> Stream<T> either(List<T> before, List<T> after) {
        return Stream.concat(changed(before, after).stream(), changed(after, before).stream());
    }

    private static <T> List<T> gone(
            Collection<T> before, Collection<T> after, Function<T, Object> key) {
        var kept = after.stream().map(key).collect(Collectors.toSet());
        return before.stream().filter(one -> !kept.contains(key.apply(one))).toList();
    }

    private static Pack with(Pack pack, Framework framework, Figures figures) {
        return new Pack(
                pack.council(),
                pack.units(),
                pack.areas(),
                framework,
                figures,
                pack.matrix(),
                pack.risks(),
                pack.counted(),
                pack.controls(),
                pack.reviews(),
                pack.budget(),
                pack.commitments(),
                pack.meetings(),
                pack.recommendations(),
                pack.templates());
    }
}
