package org.outturn.register;

import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.viewing.Looks;

/// How a score is marked: by the band of the matrix that it falls in.
record RiskMarks(Register register, Framework framework) {
    /// A risk without a score shows its rating, where it has one; null for neither.
    @Nullable Mark mark(Risk risk, Risk.Position at) {
        var score = at.score();
        if (score != null) {
            return mark(score);
        }
        var rating = risk.rating();
        return rating == null || !at.equals(risk.current())
                ? null
                : framework.rating(rating).map(Looks::mark).orElse(null);
    }

    Mark mark(int score) {
        var matrix = register.matrix();
        return matrix == null ? Mark.none(String.valueOf(score)) : band(matrix, score);
    }

    static Mark band(RiskMatrix matrix, int score) {
        return matrix.bands().stream()
                .filter(band -> isIn(band, score))
                .findFirst()
                .map(band -> new Mark(band.name(), Colour.parse(band.colour()), Shape.SQUARE))
                .orElse(Mark.none("No band"));
    }

    static boolean isIn(RiskMatrix.Band band, @Nullable Integer score) {
        return score != null && score >= band.from() && score <= band.to();
    }
}
