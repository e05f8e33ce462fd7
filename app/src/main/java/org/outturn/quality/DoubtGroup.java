package org.outturn.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.assessment.Assessed;
import org.outturn.doubt.Doubted;
import org.outturn.quality.page.DoubtLine;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Trend;

/// One indicator with its doubtful figures: of the whole council, then of areas.
record DoubtGroup(List<Doubted> figures) {
    /// More areas than these are counted and not named.
    private static final int NAMED = 3;

    /// Doubts that its owner has told of: the figure is not yet final, and nothing else is wrong.
    private static final Set<String> TOLD = Set.of("provisional", "estimated");

    /// What is said of figures in one breath.
    private record Same(String name, String words, String period) {}

    static List<DoubtGroup> of(List<Doubted> all) {
        var groups = new LinkedHashMap<String, List<Doubted>>();
        for (var doubted : all) {
            groups.computeIfAbsent(doubted.one().indicator().id(), _ -> new ArrayList<>())
                    .add(doubted);
        }
        return groups.values().stream().map(DoubtGroup::new).toList();
    }

    /// @param sort `title`, `-title`, `most` doubts first; anything else: what is only provisional
    ///     or estimated comes last
    static Comparator<DoubtGroup> order(String sort) {
        Comparator<DoubtGroup> title =
                Comparator.comparing(
                        group -> group.one().indicator().title().toLowerCase(Locale.UK));
        return switch (sort) {
            case "title" -> title;
            case "-title" -> title.reversed();
            case "most" -> Comparator.comparingInt(DoubtGroup::doubts).reversed();
            default -> Comparator.comparing(DoubtGroup::isTold);
        };
    }

    Assessed one() {
        return figures.getFirst().one();
    }

    private int doubts() {
        return figures.stream().mapToInt(doubted -> doubted.doubts().size()).sum();
    }

    private boolean isTold() {
        return figures.stream()
                .flatMap(doubted -> doubted.doubts().stream())
                .allMatch(doubt -> TOLD.contains(doubt.name()));
    }

    /// Each doubt once, with the figures that it is about.
    List<DoubtLine> lines() {
        var same = new LinkedHashMap<Same, List<Assessed>>();
        for (var doubted : figures) {
            var one = doubted.one();
            for (var doubt : doubted.doubts()) {
                same.computeIfAbsent(
                                new Same(
                                        doubt.name(),
                                        doubt.words(one.indicator().measure()),
                                        Trend.covers(one).label()),
                                _ -> new ArrayList<>())
                        .add(one);
            }
        }
        return same.entrySet().stream()
                .map(entry ->
                        new DoubtLine(
                                DoubtTables.words(entry.getKey().name()),
                                entry.getKey().words(),
                                about(entry.getKey().period(), entry.getValue())))
                .toList();
    }

    /// `Q2 2026/27: 59.4%`, `Q2 2026/27: whole council 59.4%, Larkhollow 61.2%`
    private static String about(String period, List<Assessed> all) {
        var named =
                all.size() == 1 && all.getFirst().area() == null
                        ? Looks.result(all.getFirst())
                        : all.stream()
                                .limit(NAMED)
                                .map(one -> area(one) + " " + Looks.result(one))
                                .collect(Collectors.joining(", "));
        return "%s: %s%s"
                .formatted(
                        Looks.sentence(period),
                        named,
                        all.size() > NAMED ? " and %d more".formatted(all.size() - NAMED) : "");
    }

    private static String area(Assessed one) {
        var area = one.area();
        return area == null ? "whole council" : area.name();
    }
}
