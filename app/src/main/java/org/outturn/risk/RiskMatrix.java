package org.outturn.risk;

import java.util.List;

/// A council's risk matrix: the words for 1, 2, 3 ... and the bands of scores.
public record RiskMatrix(List<String> impact, List<String> likelihood, List<Band> bands) {
    public record Band(String id, String name, int from, int to, String colour) {}
}
