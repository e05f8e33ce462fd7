package org.outturn.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Collection;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.plainfile.Nearest;
import org.outturn.release.AreaValue;
import org.outturn.release.Mapping;
import org.outturn.release.Release;
import org.outturn.release.ReleaseReader;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: releases go in whole or not at all, and councils are set against them.
@Service
public class Benchmarks {
    private final BenchmarkStore store;
    private final Councils councils;
    private final Catalogue catalogue;
    private final Collection collection;
    private final Audit audit;

    /// The sets that name a council; a release stamps every council that it names.
    private final Kept<List<Comparing>> sets;

    /// The councils' printed benchmarks beside them.
    private final Kept<Differences> differences;

    Benchmarks(
            BenchmarkStore store,
            Councils councils,
            Catalogue catalogue,
            Collection collection,
            Audit audit) {
        this.store = store;
        this.councils = councils;
        this.catalogue = catalogue;
        this.collection = collection;
        this.audit = audit;
        sets = new Kept<>(councils, this::read);
        differences = new Kept<>(councils, this::compared);
    }

    /// Takes a release in, in one transaction. The same again changes nothing; another one of the same period stands instead of the
    /// earlier, which is kept.
    @Transactional
    public TakenIn take(Release release, String actor) {
        var installed = installed(release.mapping());
        var problems = problems(installed);
        if (!problems.isEmpty()) {
            return new TakenIn.Refused(problems);
        }
        var set = release.mapping().source().id();
        touch(set, installed);
        int revised = 0;
        int gone = 0;
        int newest = 0;
        boolean unchanged = !release.values().isEmpty();
        var releases = store.releases();
        var figures = new HashMap<Integer, List<AreaValue>>();
        for (var period : release.periods()) {
            var earlier = holding(releases, set, period);
            var values =
                    earlier == null
                            ? List.<AreaValue>of()
                            : figures
                                    .computeIfAbsent(
                                            earlier.number(), number -> store.figures(set, number))
                                    .stream()
                                    .filter(one -> one.period().equals(period))
                                    .toList();
            newest = earlier == null ? newest : Math.max(newest, earlier.number());
            var revision = new Revision(values, of(release, period));
            revised += revision.revised();
            gone += revision.gone();
            unchanged &=
                    earlier != null && revision.isNone() && earlier.text().equals(release.text());
        }
        if (unchanged) {
            return new TakenIn.Unchanged(newest);
        }
        int number = store.add(release, actor);
        var done = new TakenIn.Done(number, release.values().size(), revised, gone);
        audit.entry(
                actor,
                null,
                "imported",
                "benchmark set " + set,
                "release %d, %s: %d figures of %d areas, %d revised, %d gone"
                        .formatted(
                                number,
                                release.periods().stream()
                                        .map(Period::label)
                                        .collect(Collectors.joining(", ")),
                                done.figures(),
                                release.areas(),
                                revised,
                                gone));
        return done;
    }

    /// What of a release is on no page yet, and why, a line each.
    public List<String> notShown(Release release) {
        return new NotShown(release, councils, sets::of).lines();
    }

    /// Every release that was taken in, in that order.
    public List<KeptRelease> releases() {
        return store.releases();
    }

    /// The newest comparison of a council's indicator that covers no later time than a period; of two sets the one taken in first.
    public Optional<Comparison> find(String council, String indicator, Period until) {
        return sets.of(council).stream()
                .flatMap(set -> set.newest(council, indicator, until).stream())
                .max(java.util.Comparator.comparing(Comparison::period));
    }

    /// One for each indicator that some set is set against, in the council's own order.
    public List<Comparison> list(String council, Period until) {
        return catalogue.framework(council).indicators().stream()
                .flatMap(indicator -> find(council, indicator.id(), until).stream())
                .toList();
    }

    /// What the council's paper prints of its benchmarks, and its sets give otherwise.
    public Differences differences(String council) {
        return differences.of(council);
    }

    private Differences compared(String council) {
        var known = sets.of(council);
        return new Printed(
                        catalogue.framework(council),
                        collection.shown(council),
                        (indicator, period) ->
                                known.stream()
                                        .flatMap(set -> set.of(council, indicator, period).stream())
                                        .findFirst())
                .differences();
    }

    /// Also councils that only an earlier release of the set names: this one may take it off their pages.
    private void touch(String set, List<Mapping.Compared> installed) {
        var named = new TreeSet<String>();
        installed.forEach(one -> named.add(one.council()));
        store.releases().stream()
                .filter(one -> one.set().equals(set))
                .forEach(one -> named.addAll(one.councils()));
        named.stream().filter(one -> councils.find(one).isPresent()).forEach(councils::touch);
    }

    private List<Mapping.Compared> installed(Mapping mapping) {
        return mapping.councils().stream()
                .filter(one -> councils.find(one.council()).isPresent())
                .toList();
    }

    /// An indicator that an installed council does not have.
    private List<String> problems(List<Mapping.Compared> installed) {
        var problems = new ArrayList<String>();
        for (var council : installed) {
            var known =
                    catalogue.framework(council.council()).indicators().stream()
                            .map(Indicator::id)
                            .toList();
            council.indicators()
                    .forEach((measure, id) -> {
                        if (!known.contains(id)) {
                            problems.add(
                                    "The mapping sets %s against '%s', which is no indicator of %s; %s"
                                            .formatted(
                                                    measure,
                                                    id,
                                                    council.council(),
                                                    Nearest.advice(
                                                            id, known, "write the id of one")));
                        }
                    });
        }
        return problems;
    }

    private static List<AreaValue> of(Release release, Period period) {
        return release.values().stream().filter(one -> one.period().equals(period)).toList();
    }

    private static @org.jspecify.annotations.Nullable KeptRelease holding(
            List<KeptRelease> releases, String set, Period period) {
        return releases.stream()
                .filter(one -> one.set().equals(set) && one.periods().contains(period))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private List<Comparing> read(String council) {
        var releases = store.releases();
        var sets = new LinkedHashMap<String, List<KeptRelease>>();
        releases.forEach(one -> sets.computeIfAbsent(one.set(), _ -> new ArrayList<>()).add(one));
        var found = new ArrayList<Comparing>();
        for (var set : sets.values()) {
            if (set.stream().anyMatch(one -> one.councils().contains(council))) {
                found.add(read(set));
            }
        }
        return List.copyOf(found);
    }

    private Comparing read(List<KeptRelease> set) {
        var holding = new LinkedHashMap<Period, KeptRelease>();
        set.forEach(one -> one.periods().forEach(period -> holding.put(period, one)));
        var mappings = new LinkedHashMap<Period, Mapping>();
        var values = new HashMap<Period, Map<String, List<AreaValue>>>();
        holding.values().stream()
                .distinct()
                .forEach(one -> {
                    var mapping = ReleaseReader.kept(one.text());
                    var figures = store.figures(one.set(), one.number());
                    holding.forEach((period, holder) -> {
                        if (holder.equals(one)) {
                            mappings.put(period, mapping);
                            values.put(
                                    period,
                                    figures.stream()
                                            .filter(figure -> figure.period().equals(period))
                                            .collect(Collectors.groupingBy(AreaValue::measure)));
                        }
                    });
                });
        return new Comparing(mappings, values);
    }
}
