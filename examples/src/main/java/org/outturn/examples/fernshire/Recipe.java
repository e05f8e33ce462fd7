package org.outturn.examples.fernshire;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of a card's third line: a key, and what follows it.
record Recipe(Map<String, List<String>> words) {
    static Recipe read(String line) {
        var words = new LinkedHashMap<String, List<String>>();
        for (var part : line.split(";")) {
            var pair = part.strip().split(" ", 2);
            words.computeIfAbsent(pair[0], key -> new ArrayList<>())
                    .add(pair.length > 1 ? pair[1].strip() : "");
        }
        return new Recipe(words);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String text(String key) {
        return words.getOrDefault(key, List.of("")).getFirst();
    }

    double number(String key) {
        return has(key) ? Double.parseDouble(text(key)) : 0;
    }

    /// A number, or two with `>` between on the straight line from one to the other.
    static double along(String range, double progress) {
        var ends = range.split(">");
        double from = Double.parseDouble(ends[0]);
        double to = Double.parseDouble(ends[ends.length - 1]);
        return from + (to - from) * progress;
    }

    /// The level, with the steps and the changes in one area that have happened by a month.
    double level(String area, Span span) {
        double level = along(text("level"), span.progress());
        for (var step : words.getOrDefault("step", List.of())) {
            var cells = step.split(" ");
            level += isReached(cells[0], span) ? Double.parseDouble(cells[1]) : 0;
        }
        for (var at : words.getOrDefault("at", List.of())) {
            var cells = at.split(" ");
            boolean holds =
                    cells[0].equals(area) && (cells.length < 3 || isReached(cells[2], span));
            level += holds ? Double.parseDouble(cells[1]) : 0;
        }
        return level;
    }

    /// The seasonal part of `season` or `busy`: its shape over the span times its height.
    double season(String key, Span span) {
        if (!has(key)) {
            return 0;
        }
        var cells = text(key).split(" ");
        return Season.named(cells[0]).over(span) * Double.parseDouble(cells[1]);
    }

    private static boolean isReached(String month, Span span) {
        return !span.last().isBefore(YearMonth.parse(month));
    }
}
