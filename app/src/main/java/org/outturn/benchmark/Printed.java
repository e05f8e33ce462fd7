package org.outturn.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Difference.What;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Benchmark;
import org.outturn.collection.Figures;
import org.outturn.collection.Stated;
import org.outturn.council.Area;
import org.outturn.rules.compare.Average;
import org.outturn.rules.compare.PrintedRank;
import org.outturn.rules.compare.PrintedRank.Finding;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// Sets what a council's paper prints of its benchmarks against the sets.
final class Printed {
    private final Framework framework;
    private final Figures figures;
    private final BiFunction<String, Period, Optional<Comparison>> comparisons;
    private final List<Difference> found = new ArrayList<>();
    private int compared;
    private int earlierWithout;
    private int without;

    /// @param comparisons by indicator and period
    Printed(
            Framework framework,
            Figures figures,
            BiFunction<String, Period, Optional<Comparison>> comparisons) {
        this.framework = framework;
        this.figures = figures;
        this.comparisons = comparisons;
    }

    Differences differences() {
        for (var printed : figures.benchmarks()) {
            var comparison =
                    printed.area().equals(Area.WHOLE)
                            ? comparisons
                                    .apply(printed.indicator(), printed.period())
                                    .filter(one -> one.whole().equals(printed.of()))
                            : Optional.<Comparison>empty();
            if (comparison.isPresent()) {
                average(printed, comparison.get());
                rank(printed, comparison.get());
                earlier(printed, comparison.get());
                figure(comparison.get());
            } else {
                without++;
            }
        }
        var words = new ArrayList<String>();
        if (earlierWithout > 0) {
            words.add(
                    "%d earlier rank%s, of which no release is in"
                            .formatted(earlierWithout, earlierWithout == 1 ? "" : "s"));
        }
        if (without > 0) {
            words.add(
                    "%d benchmark%s of which no release is in"
                            .formatted(without, without == 1 ? "" : "s"));
        }
        return new Differences(compared, List.copyOf(found), words);
    }

    private void average(Benchmark printed, Comparison set) {
        var average = printed.average();
        var published = set.published();
        if (average == null || published == null) {
            return;
        }
        compared++;
        int places = printed.decimals();
        if (!published.rounded(places).equals(average.rounded(places))) {
            add(
                    printed,
                    What.AVERAGE,
                    set.measure().measure().shown(average, places),
                    set.shown(published),
                    set.recomputed() instanceof Average.Recomputed(var value, var areas, _)
                                    && value.rounded(places).equals(average.rounded(places))
                            ? "it is the average recomputed from the parts of %d areas"
                                    .formatted(areas)
                            : "it is neither the published average nor one recomputed from the areas' parts");
        }
    }

    private void rank(Benchmark printed, Comparison set) {
        var place = printed.rank();
        if (place == null) {
            return;
        }
        compared++;
        var finding =
                new PrintedRank(place, printed.count(), printed.tied())
                        .against(
                                set.own(),
                                set.areas(),
                                set.measure().polarity(),
                                set.measure().measure(),
                                own(set));
        if (finding instanceof Finding.Differs(var rank, var reason)) {
            add(
                    printed,
                    What.RANK,
                    rank(place, printed.count(), Boolean.TRUE.equals(printed.tied())),
                    rank.text(),
                    reason);
        }
    }

    private void earlier(Benchmark printed, Comparison set) {
        var place = printed.previousRank();
        if (place == null) {
            return;
        }
        var before = set.before();
        if (before == null) {
            earlierWithout++;
            return;
        }
        compared++;
        boolean same =
                before.rank() instanceof Rank.Placed placed
                        && placed.place() == place
                        && (printed.previousCount() == null
                                || printed.previousCount() == placed.of());
        if (!same) {
            add(
                    printed,
                    What.EARLIER_RANK,
                    rank(place, printed.previousCount(), false),
                    before.rank().text(),
                    "the release of %s gives another rank".formatted(before.period().label()));
        }
    }

    /// The council's own figure of the same period, where it is another one at the precision of the release; unless the paper prints it as
    /// the release has it.
    private void figure(Comparison set) {
        var own = own(set);
        var released = set.value();
        if (own == null || released == null) {
            return;
        }
        var measure = set.measure().measure();
        var printed = printed(set);
        if (printed.isEmpty() || !isAllowed(printed.get(), released)) {
            found.add(
                    new Difference(
                            set.indicator(),
                            What.FIGURE,
                            printed.orElse(measure.shown(own)),
                            set.shown(released),
                            printed.isPresent()
                                    ? "one of the two was revised, or the paper misprints it"
                                    : "it is the council's own figure, which its paper does not print; one of the two was revised"));
        }
    }

    private Optional<String> printed(Comparison set) {
        return figures.stated().stream()
                .filter(one ->
                        one.about().equals("indicator")
                                && one.key().equals(set.indicator())
                                && one.what().equals("result")
                                && one.period().equals(set.period()))
                .map(Stated::printed)
                .findFirst();
    }

    private static boolean isAllowed(String printed, Quantity released) {
        try {
            return org.outturn.rules.quantity.Printed.parse(printed).allows(released);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private @Nullable Quantity own(Comparison set) {
        var released = set.value();
        var indicator = framework.indicator(set.indicator());
        if (released == null || indicator.isEmpty()) {
            return null;
        }
        int places = set.measure().measure().decimals();
        return figures.figures().stream()
                .filter(one ->
                        one.indicator().equals(set.indicator())
                                && one.area().equals(Area.WHOLE)
                                && one.observation().period().equals(set.period()))
                .flatMap(one -> one.observation().result(indicator.get().measure()).stream())
                .reduce((_, last) -> last)
                .filter(own -> !own.rounded(places).equals(released.rounded(places)))
                .orElse(null);
    }

    private void add(Benchmark of, What what, String printed, String derived, String reason) {
        found.add(new Difference(of.indicator(), what, printed, derived, reason));
    }

    private static String rank(int place, @Nullable Integer of, boolean tied) {
        return place + (of == null ? "" : "/" + of) + (tied ? " (=)" : "");
    }
}
