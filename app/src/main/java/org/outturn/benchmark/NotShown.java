package org.outturn.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.plainfile.Nearest;
import org.outturn.release.Mapping;
import org.outturn.release.Release;

/// What of a release that was taken in is on no page yet, and why: so that nobody looks for it in vain.
///
/// @param sets that name a council
record NotShown(Release release, Councils councils, Function<String, List<Comparing>> sets) {
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (release.mapping().councils().isEmpty()) {
            lines.add("the mapping sets no council against it, so no page shows it");
        }
        for (var one : release.mapping().councils()) {
            var council = councils.find(one.council());
            if (council.isEmpty()) {
                lines.add(
                        "'%s' is not installed, and was passed over; %s"
                                .formatted(
                                        one.council(),
                                        Nearest.advice(
                                                one.council(),
                                                councils.list().stream().map(Council::id).toList(),
                                                "import its pack first, then this again")));
            } else {
                later(lines, council.get());
                others(lines, council.get(), one);
            }
        }
        return lines;
    }

    private void later(List<String> lines, Council council) {
        if (release.periods().stream()
                .allMatch(period -> period.end().isAfter(council.period().end()))) {
            lines.add(
                    "%s is shown at %s, which is earlier; its pages show this release once it moves on, or with ?period=%s"
                            .formatted(
                                    council.shortName(),
                                    council.period().label(),
                                    release.periods().getLast()));
        }
    }

    /// Indicators that another set is set against too, for the same period.
    private void others(List<String> lines, Council council, Mapping.Compared compared) {
        var shown = new LinkedHashMap<String, Set<String>>();
        for (var indicator : compared.indicators().values()) {
            for (var period : release.periods()) {
                sets.apply(council.id()).stream()
                        .flatMap(set -> set.of(council.id(), indicator, period).stream())
                        .findFirst()
                        .map(first -> first.source().id())
                        .filter(set -> !set.equals(release.mapping().source().id()))
                        .ifPresent(set ->
                                shown.computeIfAbsent(set, _ -> new LinkedHashSet<>())
                                        .add("%s of %s".formatted(indicator, period.label())));
            }
        }
        shown.forEach((set, what) ->
                lines.add(
                        "%s: the set '%s', which was taken in earlier, is shown for %s"
                                .formatted(council.shortName(), set, String.join(", ", what))));
    }
}
