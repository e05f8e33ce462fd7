package org.outturn.rules.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A council's scales of impact and likelihood, lowest first, and its bands of scores.
public record Matrix(List<String> impact, List<String> likelihood, List<Band> bands) {
    public Matrix {
        impact = List.copyOf(impact);
        likelihood = List.copyOf(likelihood);
        bands = bands.stream().sorted(Comparator.comparingInt(Band::from)).toList();
        if (impact.isEmpty() || likelihood.isEmpty()) {
            throw new IllegalArgumentException("A risk matrix names its impacts and likelihoods");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).to()) {
                throw new IllegalArgumentException(
                        "The bands %s and %s overlap"
                                .formatted(bands.get(i - 1).name(), bands.get(i).name()));
            }
        }
    }

    public boolean holds(Score score) {
        return score.impact() <= impact.size() && score.likelihood() <= likelihood.size();
    }

    /// None where the council's bands leave a gap.
    public Optional<Band> findBand(Score score) {
        return bands.stream().filter(band -> band.contains(score)).findFirst();
    }
}
