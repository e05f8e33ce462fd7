package org.outturn.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.collection.Figure;
import org.outturn.rules.period.Period;

/// All figures by series while further ones are derived.
final class Sheet {
    private static final Comparator<Figure> ORDER =
            Comparator.comparing((Figure one) -> one.observation().period())
                    .thenComparing(Figure::reported);

    private final Map<Line, List<Figure>> lines = new LinkedHashMap<>();
    private final Map<Derived.Key, Origin> origins = new LinkedHashMap<>();

    /// @param without indicators whose figures are not taken over
    Sheet(List<Figure> figures, Set<String> without) {
        for (var figure : figures) {
            if (!without.contains(figure.indicator())) {
                line(figure).add(figure);
            }
        }
    }

    List<Figure> figures(String indicator, String area) {
        return lines.getOrDefault(new Line(indicator, area), List.of());
    }

    boolean has(String indicator, String area) {
        return lines.containsKey(new Line(indicator, area));
    }

    /// The figure for these days, as it was reported last.
    Optional<Figure> find(String indicator, String area, Period period) {
        return figures(indicator, area).stream()
                .filter(one -> one.observation().period().covers(period))
                .reduce((_, later) -> later);
    }

    void add(Figure figure, Origin origin) {
        line(figure).add(figure);
        origins.put(
                new Derived.Key(figure.indicator(), figure.area(), figure.observation().period()),
                origin);
    }

    Derived derived() {
        var all = new ArrayList<Figure>();
        lines.values().forEach(all::addAll);
        all.sort(ORDER);
        return new Derived(all, origins);
    }

    private List<Figure> line(Figure figure) {
        return lines.computeIfAbsent(
                new Line(figure.indicator(), figure.area()), _ -> new ArrayList<>());
    }
}
