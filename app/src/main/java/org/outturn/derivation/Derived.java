package org.outturn.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.collection.Figure;
import org.outturn.rules.period.Period;

/// A council's figures with those that are derived from them.
///
/// @param figures given and derived, in the order of the periods that they cover
public record Derived(List<Figure> figures, Map<Key, Origin> origins) {
    /// @param area empty for the whole council
    /// @param period that the figure covers
    public record Key(String indicator, String area, Period period) {}

    public Derived {
        figures = List.copyOf(figures);
        origins = Map.copyOf(origins);
    }

    /// Empty for a figure that was given.
    public Optional<Origin> origin(String indicator, String area, Period period) {
        return Optional.ofNullable(origins.get(new Key(indicator, area, period)));
    }

    /// The figures that were given and that this one follows from, however far down; itself where it was given.
    public List<Figure> given(Figure figure) {
        return origin(figure.indicator(), figure.area(), figure.observation().period())
                .map(origin ->
                        origin.inputs().stream()
                                .flatMap(part -> given(part).stream())
                                .distinct()
                                .toList())
                .orElse(List.of(figure));
    }
}
