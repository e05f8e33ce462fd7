package org.outturn.rules.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many risks stand at each impact and likelihood, counted from the register.
public record HeatMap(Matrix matrix, Map<Score, Integer> counts) {
    public HeatMap {
        counts = Map.copyOf(counts);
        counts.forEach((score, number) -> {
            if (!matrix.holds(score)) {
                throw new IllegalArgumentException(
                        "%s is outside a matrix of %d x %d"
                                .formatted(
                                        score, matrix.impact().size(), matrix.likelihood().size()));
            }
            if (number < 0) {
                throw new IllegalArgumentException(
                        "There cannot be %d risks at %s".formatted(number, score));
            }
        });
    }

    public static HeatMap of(Matrix matrix, List<Score> register) {
        var counts = new HashMap<Score, Integer>();
        register.forEach(score -> counts.merge(score, 1, Integer::sum));
        return new HeatMap(matrix, counts);
    }

    /// With risks that are counted in a paper without being described.
    public HeatMap plus(Score score, int number) {
        var more = new HashMap<>(counts);
        more.merge(score, number, Integer::sum);
        return new HeatMap(matrix, more);
    }

    public int at(int impact, int likelihood) {
        return counts.getOrDefault(new Score(impact, likelihood), 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many risks score at least so much.
    public int scoring(int least) {
        return counts.entrySet().stream()
                .filter(cell -> cell.getKey().value() >= least)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
