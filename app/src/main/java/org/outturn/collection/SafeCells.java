package org.outturn.collection;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Area;
import org.outturn.rules.disclosure.LinkedLines;
import org.outturn.rules.disclosure.LinkedLines.Line;
import org.outturn.rules.disclosure.Profile;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;

/// Which figures of an indicator of people are withheld: in each period the areas of a kind add up to the council or to the area above
/// them; in each area the periods within a period add up to it, and a figure since the start of the year holds the one before it.
record SafeCells(Indicator indicator, List<Area> areas, List<Figure> figures, Profile profile) {
    /// One figure, wherever it stands. What was reported in two periods is published in both.
    record Spot(String area, Period reported, Period covers) {
        static Spot of(Figure figure) {
            return new Spot(figure.area(), figure.reported(), figure.observation().period());
        }
    }

    private record Slice(Period reported, Period covers) {}

    Set<Spot> withheld() {
        var counts = new LinkedHashMap<Spot, long[]>();
        for (var figure : figures) {
            var all = counts(figure);
            if (all.length > 0) {
                counts.put(Spot.of(figure), all);
            }
        }
        var lines = new ArrayList<Line<Spot>>();
        for (var slice : slices(counts.keySet()).values()) {
            lines.addAll(ofAreas(slice));
        }
        boolean adds =
                indicator.accumulation() == Accumulation.FLOW
                        || indicator.accumulation() == Accumulation.RATIO;
        if (adds) {
            lines.addAll(ofPeriods(counts.keySet()));
        }
        return LinkedLines.withheld(
                counts, lines, adds ? sinceTheStart(counts) : Set.of(), profile);
    }

    /// Those counted, those of the denominator who are not, and the denominator; of a plain count the count. None of what counts nobody.
    private long[] counts(Figure figure) {
        var observation = figure.observation();
        var measure = indicator.measure();
        var top = observation.numerator();
        var bottom = observation.denominator();
        if (top != null && bottom != null) {
            return measure.kind() == Measure.Kind.PERCENT
                    ? new long[] {whole(top), whole(bottom) - whole(top), whole(bottom)}
                    : new long[] {whole(top), -1, whole(bottom)};
        }
        var value = observation.value();
        return value != null && measure.kind() == Measure.Kind.COUNT
                ? new long[] {whole(value)}
                : new long[0];
    }

    /// Half a person, of an average, is one.
    static long whole(Quantity count) {
        return count.value().setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static Map<Slice, List<Spot>> slices(Set<Spot> spots) {
        var slices = new LinkedHashMap<Slice, List<Spot>>();
        for (var spot : spots) {
            slices.computeIfAbsent(
                            new Slice(spot.reported(), spot.covers()), _ -> new ArrayList<>())
                    .add(spot);
        }
        return slices;
    }

    /// For each kind of area a line, beneath the area above where that has a figure.
    private List<Line<Spot>> ofAreas(List<Spot> slice) {
        var byArea = new HashMap<String, Spot>();
        slice.forEach(spot -> byArea.put(spot.area(), spot));
        var parts = new LinkedHashMap<List<String>, List<Spot>>();
        for (var area : areas) {
            var spot = byArea.get(area.id());
            if (spot != null) {
                var above = area.parent();
                boolean hasFigure = above != null && byArea.containsKey(above);
                parts.computeIfAbsent(
                                List.of(area.kind(), hasFigure ? above : Area.WHOLE),
                                _ -> new ArrayList<>())
                        .add(spot);
            }
        }
        var lines = new ArrayList<Line<Spot>>();
        parts.forEach((of, spots) -> lines.add(new Line<>(spots, byArea.get(of.getLast()))));
        return lines;
    }

    /// For each period that shorter ones of one length make up exactly, a line; and one where they make up what comes after the latest figure
    /// since its start, as June does after April and May.
    private static List<Line<Spot>> ofPeriods(Set<Spot> spots) {
        var lines = new ArrayList<Line<Spot>>();
        for (var whole : spots) {
            var byLength = new LinkedHashMap<Integer, Map<Period, Spot>>();
            for (var part : spots) {
                if (part.area().equals(whole.area())
                        && !part.covers().equals(whole.covers())
                        && isWithin(part.covers(), whole.covers())) {
                    byLength.computeIfAbsent(
                                    part.covers().lengthInMonths(), _ -> new LinkedHashMap<>())
                            .put(part.covers(), part);
                }
            }
            byLength.forEach((length, parts) -> {
                if (length > 0 && length * parts.size() == whole.covers().lengthInMonths()) {
                    lines.add(new Line<>(List.copyOf(parts.values()), whole));
                }
            });
            var all = byLength.values().stream().flatMap(parts -> parts.values().stream()).toList();
            byLength.values()
                    .forEach(parts -> {
                        var mixed = sinceItsStart(whole, all, parts);
                        if (!mixed.isEmpty()) {
                            lines.add(new Line<>(mixed, whole));
                        }
                    });
        }
        return lines;
    }

    /// The longest figure from the start of a period that others of one length complete, and those; empty where there is none.
    private static List<Spot> sinceItsStart(Spot whole, List<Spot> all, Map<Period, Spot> parts) {
        return all.stream()
                .filter(one -> one.covers().start().equals(whole.covers().start()))
                .filter(one -> one.covers().end().isBefore(whole.covers().end()))
                .filter(one -> !parts.containsKey(one.covers()))
                .sorted(Comparator.comparing((Spot one) -> one.covers().end()).reversed())
                .map(start -> {
                    var rest =
                            parts.values().stream()
                                    .filter(part ->
                                            part.covers().start().isAfter(start.covers().end()))
                                    .toList();
                    int months =
                            rest.stream().mapToInt(part -> part.covers().lengthInMonths()).sum();
                    boolean completes =
                            start.covers().lengthInMonths() > 0
                                    && !rest.isEmpty()
                                    && start.covers().lengthInMonths() + months
                                            == whole.covers().lengthInMonths();
                    return completes
                            ? Stream.concat(Stream.of(start), rest.stream()).toList()
                            : List.<Spot>of();
                })
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isWithin(Period part, Period whole) {
        return !part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end());
    }

    /// A figure that is a small count more than an earlier one from the same start would tell of it.
    private Set<Spot> sinceTheStart(Map<Spot, long[]> counts) {
        var withheld = new LinkedHashSet<Spot>();
        var last = new HashMap<List<Object>, Spot>();
        counts.keySet().stream()
                .sorted(Comparator.comparing(spot -> spot.covers().end()))
                .forEach(spot -> {
                    var key = List.<Object>of(spot.area(), spot.covers().start());
                    var before = last.get(key);
                    if (before != null
                            && before.covers().end().isBefore(spot.covers().end())
                            && isSmallStep(counts.get(before), counts.get(spot))) {
                        withheld.add(spot);
                    } else {
                        last.put(key, spot);
                    }
                });
        return withheld;
    }

    private boolean isSmallStep(long @Nullable [] before, long @Nullable [] now) {
        if (before == null || now == null) {
            return false;
        }
        for (int i = 0; i < Math.min(before.length, now.length); i++) {
            if (profile.suppresses(now[i] - before[i])) {
                return true;
            }
        }
        return false;
    }
}
