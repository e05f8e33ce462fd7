package org.outturn.rules.figures;

import java.util.regex.Pattern;
import org.outturn.rules.risk.Score;

/// A printed risk score (`20`, `High 20`) is impact x likelihood.
public record ScoreOf(Claim claim, Score score) implements Relation {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    @Override
    public Check check() {
        var number = NUMBER.matcher(claim.text());
        if (!number.find()) {
            return new Check.NotChecked("'%s' holds no score.".formatted(claim.text()));
        }
        return Integer.parseInt(number.group()) == score.value()
                ? new Check.Holds()
                : new Check.Contradicted(
                        Finding.of(
                                claim,
                                Integer.toString(score.value()),
                                "impact %d and likelihood %d"
                                        .formatted(score.impact(), score.likelihood())));
    }
}
