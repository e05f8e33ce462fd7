package org.outturn.rules.figures;

import org.outturn.rules.risk.Matrix;
import org.outturn.rules.risk.Score;

/// A printed band (`Medium High`, `High 20`) is the one that the score falls in.
public record BandOf(Claim claim, Matrix matrix, Score score) implements Relation {
    @Override
    public Check check() {
        var words = claim.text().replaceAll("\\d+", " ").replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return new Check.NotChecked("'%s' names no band.".formatted(claim.text()));
        }
        var band = matrix.findBand(score);
        if (band.isEmpty()) {
            return new Check.NotChecked("No band holds a score of %d.".formatted(score.value()));
        }
        return words.equalsIgnoreCase(band.get().name())
                ? new Check.Holds()
                : new Check.Contradicted(
                        Finding.of(
                                claim,
                                "'%s'".formatted(band.get().name()),
                                "a score of " + score.value()));
    }
}
