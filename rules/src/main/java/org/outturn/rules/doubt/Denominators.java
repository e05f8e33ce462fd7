package org.outturn.rules.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// Compares the denominators of indicators that are about one population: they are the same people, so they are the same number.
public final class Denominators {
    private Denominators() {}

    /// @param population what is counted, by any name: 'clients with long-term support'
    /// @param roundedTo the base that its counts were rounded to; 1 where they were not
    public record Entry(
            String indicator,
            String area,
            Period period,
            String population,
            Quantity denominator,
            int roundedTo) {

        /// Rounded to one base the same number is shown the same; beside one that was not, it is off by half the base at most.
        private boolean agrees(Entry other) {
            if (roundedTo == other.roundedTo) {
                return denominator.equals(other.denominator);
            }
            var give = Quantity.of(Math.max(roundedTo, other.roundedTo)).dividedBy(Quantity.of(2));
            return !denominator.minus(other.denominator).absolute().isMore(give);
        }
    }

    private record Population(String area, Period period, String name) {}

    /// The entries whose denominator differs from that of most others of their population, area and period. Where none is in the majority
    /// every one is doubted, against the largest other group or else the first other.
    public static Map<Entry, Doubt> mismatches(List<Entry> entries) {
        var populations = new LinkedHashMap<Population, List<Entry>>();
        for (var entry : entries) {
            populations
                    .computeIfAbsent(
                            new Population(entry.area(), entry.period(), entry.population()),
                            _ -> new ArrayList<>())
                    .add(entry);
        }
        var doubts = new LinkedHashMap<Entry, Doubt>();
        populations.values().forEach(group -> compare(group, doubts));
        return doubts;
    }

    private static void compare(List<Entry> group, Map<Entry, Doubt> to) {
        for (var entry : group) {
            long own = count(group, entry);
            if (own * 2 > group.size()) {
                continue;
            }
            group.stream()
                    .filter(other -> !other.agrees(entry))
                    .filter(other -> count(group, other) >= own)
                    .max(Comparator.comparingLong(other -> count(group, other)))
                    .ifPresent(other ->
                            to.put(
                                    entry,
                                    new Doubt.Denominator(
                                            entry.denominator(),
                                            other.indicator(),
                                            other.denominator())));
        }
    }

    private static long count(List<Entry> group, Entry entry) {
        return group.stream().filter(other -> other.agrees(entry)).count();
    }
}
