package org.outturn.rules.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// Figures of a flow by the day they start on, so that any stretch of time can be added up.
final class Stretches {
    private static final Comparator<Part> LONGEST = Comparator.comparing(Part::end).reversed();

    private final Map<LocalDate, List<Part>> byStart = new HashMap<>();
    private boolean negative;

    /// A figure and what it covers.
    record Part(LocalDate start, LocalDate end, int months, Quantity value) {}

    Stretches(Measure measure, List<Observation> figures) {
        this(figures, figure -> figure.result(measure));
    }

    /// @param value what to add up of each figure
    Stretches(List<Observation> figures, Function<Observation, Optional<Quantity>> value) {
        for (var figure : figures) {
            int months = figure.period().lengthInMonths();
            var found = value.apply(figure);
            if (months > 0 && found.isPresent()) {
                var start = figure.period().start();
                byStart.computeIfAbsent(start, _ -> new ArrayList<>())
                        .add(new Part(start, figure.period().end(), months, found.get()));
                negative |= found.get().signum() < 0;
            }
        }
        byStart.values().forEach(parts -> parts.sort(LONGEST));
    }

    /// Whether any figure is below zero.
    boolean hasNegative() {
        return negative;
    }

    /// The figures that together cover a stretch without a gap or an overlap, the longest first; empty when part of it is missing.
    List<Part> parts(LocalDate from, LocalDate to) {
        var parts = new ArrayList<Part>();
        LocalDate next = from;
        while (!next.isAfter(to)) {
            var part =
                    byStart.getOrDefault(next, List.of()).stream()
                            .filter(one -> !one.end().isAfter(to))
                            .findFirst();
            if (part.isEmpty()) {
                return List.of();
            }
            parts.add(part.get());
            next = part.get().end().plusDays(1);
        }
        return parts;
    }

    Optional<Quantity> total(LocalDate from, LocalDate to) {
        return parts(from, to).stream().map(Part::value).reduce(Quantity::plus);
    }

    /// Every figure of one length, in order of time.
    List<Part> ofLength(int months) {
        return byStart.values().stream()
                .flatMap(List::stream)
                .filter(part -> part.months() == months)
                .sorted(Comparator.comparing(Part::start))
                .toList();
    }
}
