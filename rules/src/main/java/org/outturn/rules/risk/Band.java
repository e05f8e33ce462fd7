package org.outturn.rules.risk;

/// A council's name for a run of scores, both ends included.
public record Band(String id, String name, int from, int to, String colour) {
    public Band {
        if (from > to) {
            throw new IllegalArgumentException(
                    "The band %s from %d to %d is empty".formatted(name, from, to));
        }
    }

    public boolean contains(Score score) {
        return score.value() >= from && score.value() <= to;
    }
}
