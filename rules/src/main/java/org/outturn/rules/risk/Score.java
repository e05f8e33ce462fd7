package org.outturn.rules.risk;

/// Impact x likelihood; always derived, never typed. Scores order by their product, then by impact.
///
/// @param impact from 1, on the council's scale
/// @param likelihood from 1, on the council's scale
public record Score(int impact, int likelihood) implements Comparable<Score> {
    public Score {
        if (impact < 1 || likelihood < 1) {
            throw new IllegalArgumentException(
                    "Impact and likelihood start at 1, not %d and %d"
                            .formatted(impact, likelihood));
        }
    }

    public int value() {
        return impact * likelihood;
    }

    /// Whether the risk is more than the council is ready to take.
    public boolean isOver(int appetite) {
        return value() > appetite;
    }

    @Override
    public int compareTo(Score other) {
        int byValue = Integer.compare(value(), other.value());
        return byValue != 0 ? byValue : Integer.compare(impact, other.impact);
    }

    /// `3 x 5 = 15`
    @Override
    public String toString() {
        return "%d x %d = %d".formatted(impact, likelihood, value());
    }
}
