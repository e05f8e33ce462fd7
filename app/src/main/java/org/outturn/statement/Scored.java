package org.outturn.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.component.Evidence;
import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;

/// A risk's scores: worked out from impact and likelihood, with what the paper states beside them where it states something else.
record Scored(Risk risk, Evidence evidence) {
    static List<Scored> all(Evidence evidence) {
        return evidence.register().risks().stream()
                .map(risk -> new Scored(risk, evidence))
                .toList();
    }

    /// Risks of at least a score, by what is worked out or by what the paper states where that is more.
    static List<Scored> scoring(Evidence evidence, int least) {
        return all(evidence).stream().filter(one -> one.highest() >= least).toList();
    }

    /// The higher of the current score and the stated one; 0 for none.
    int highest() {
        var score = risk.current().score();
        var stated = stated("current-score");
        return Math.max(
                score == null ? 0 : score,
                stated.filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt).orElse(0));
    }

    /// The score with its band: `12 Medium High`, and `(stated: 20 High)` where the paper differs.
    Table.Cell score(String which, Risk.Position at) {
        var score = at.score();
        var words = new ArrayList<Inline>();
        if (score != null) {
            words.add(new Inline.Text(score + " "));
            band(score).ifPresent(band -> words.add(new Inline.Rating(mark(band))));
        }
        var stated =
                Stream.of(stated(which + "-score"), stated(which + "-band"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        if (!stated.isEmpty() && differs(score, which)) {
            words.add(
                    new Inline.Text(
                            score == null
                                    ? "Stated: " + stated
                                    : " (stated: %s)".formatted(stated)));
        }
        return words.isEmpty() ? new Table.Empty("") : new Table.Words(words);
    }

    private boolean differs(@Nullable Integer score, String which) {
        var statedScore = stated(which + "-score");
        var statedBand = stated(which + "-band");
        return score == null
                || statedScore.filter(text -> !text.equals(score.toString())).isPresent()
                || statedBand
                        .filter(text ->
                                band(score)
                                        .filter(band -> band.name().equalsIgnoreCase(text))
                                        .isEmpty())
                        .isPresent();
    }

    /// `4 Major`.
    Table.Cell impact(Risk.Position at) {
        var matrix = evidence.register().matrix();
        return level(at.impact(), matrix == null ? List.of() : matrix.impact());
    }

    Table.Cell likelihood(Risk.Position at) {
        var matrix = evidence.register().matrix();
        return level(at.likelihood(), matrix == null ? List.of() : matrix.likelihood());
    }

    private static Table.Cell level(@Nullable Integer level, List<String> names) {
        return level == null
                ? new Table.Empty("Not given")
                : Table.Cell.of(level + (level <= names.size() ? " " + names.get(level - 1) : ""));
    }

    Optional<String> stated(String what) {
        return evidence.stated("risk", risk.id(), what);
    }

    private Optional<RiskMatrix.Band> band(int score) {
        return band(evidence.register().matrix(), score);
    }

    static Optional<RiskMatrix.Band> band(@Nullable RiskMatrix matrix, int score) {
        return matrix == null
                ? Optional.empty()
                : matrix.bands().stream()
                        .filter(band -> band.from() <= score && score <= band.to())
                        .findFirst();
    }

    /// Bands have names and colours, but no shapes of their own.
    static Mark mark(RiskMatrix.Band band) {
        return new Mark(band.name(), Colour.parse(band.colour()), Shape.SQUARE);
    }
}
