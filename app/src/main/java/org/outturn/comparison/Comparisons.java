package org.outturn.comparison;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Benchmarks;
import org.outturn.benchmark.Comparison;
import org.outturn.benchmark.Difference;
import org.outturn.collection.Benchmark;
import org.outturn.collection.Collection;
import org.outturn.comparison.page.BenchmarkSection;
import org.outturn.comparison.page.JtesectionGenerated;
import org.outturn.council.Area;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.rules.period.Period;
import org.outturn.site.Template;
import org.springframework.stereotype.Service;

/// The room's door: an indicator of a council beside other areas, ready to be shown.
@Service
public class Comparisons {
    private final Benchmarks benchmarks;
    private final Collection collection;

    Comparisons(Benchmarks benchmarks, Collection collection) {
        this.benchmarks = benchmarks;
        this.collection = collection;
    }

    /// None where no set is set against the indicator.
    ///
    /// @param until the newest release that covers no later time is shown
    public Optional<Content> section(Council council, String indicator, Period until) {
        return benchmarks
                .find(council.id(), indicator, until)
                .map(found -> section(new Place(council, until), found))
                .map(section -> Template.of(JtesectionGenerated::render, section));
    }

    private BenchmarkSection section(Place place, Comparison found) {
        var council = place.council();
        var limits = ChanceLimits.of(found);
        var tables = new StandingTables(found, printed(council, found), council.shortName());
        var ranked = new Ranked(found);
        return new BenchmarkSection(
                "%s %d of %d areas have a figure."
                        .formatted(source(found), found.withFigure(), found.areas().size()),
                tables.standing(),
                tables.years(),
                benchmarks.differences(council.id()).list().stream()
                        .filter(one -> one.indicator().equals(found.indicator()))
                        .map(Comparisons::sentence)
                        .toList(),
                ranked.chart(),
                place.files(found.indicator(), "ranked"),
                limits.map(ChanceLimits::chart).orElse(null),
                limits.isPresent() ? place.files(found.indicator(), "funnel") : List.of(),
                limits.isPresent() ? "" : ChanceLimits.why(found),
                "Show the figures of %d areas as a table".formatted(found.areas().size()),
                tables.figures(limits.isPresent()),
                new Link(
                        "All benchmarks of %s, and what its paper prints otherwise"
                                .formatted(council.shortName()),
                        place.all()));
    }

    /// The paper's own row on the same period and areas.
    @Nullable Benchmark printed(Council council, Comparison found) {
        return collection.shown(council.id()).benchmarks().stream()
                .filter(one ->
                        one.indicator().equals(found.indicator())
                                && one.area().equals(Area.WHOLE)
                                && one.period().equals(found.period())
                                && one.of().equals(found.whole()))
                .findFirst()
                .orElse(null);
    }

    static String source(Comparison found) {
        var source = found.source();
        return "%s, %s%s%s."
                .formatted(
                        source.title(),
                        found.period().label(),
                        source.publisher() == null ? "" : ", " + source.publisher(),
                        source.licence() == null ? "" : ", " + source.licence());
    }

    static String sentence(Difference one) {
        return "Printed %s %s, from the set %s: %s."
                .formatted(
                        one.what().words(),
                        one.printed(),
                        one.derived(),
                        Ranked.small(one.reason()));
    }
}
