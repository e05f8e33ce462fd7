package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A council's risk matrix: the words for 1, 2, 3 ..., the bands of scores, and how much risk it is ready to take.
public record RiskMatrix(
        List<String> impact, List<String> likelihood, List<Band> bands, List<Appetite> appetites) {
    public record Band(String id, String name, int from, int to, String colour) {}

    /// The highest score that the council is ready to take.
    ///
    /// @param category none for the risks of every category that is not named
    public record Appetite(@Nullable String category, int most) {}

    public RiskMatrix(List<String> impact, List<String> likelihood, List<Band> bands) {
        this(impact, likelihood, bands, List.of());
    }

    /// For the risks of a category; none where the council has not said.
    public @Nullable Integer appetite(@Nullable String category) {
        Integer rest = null;
        for (var one : appetites) {
            if (one.category() == null) {
                rest = one.most();
            } else if (one.category().equals(category)) {
                return one.most();
            }
        }
        return rest;
    }
}
