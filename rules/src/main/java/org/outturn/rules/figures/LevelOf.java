package org.outturn.rules.figures;

import java.util.List;
import java.util.regex.Pattern;

/// A printed level of impact or likelihood (`Moderate 3`) whose word and number must agree.
///
/// @param scale the council's words, lowest first
public record LevelOf(Claim claim, List<String> scale) implements Relation {
    private static final Pattern LEVEL = Pattern.compile("\\s*(\\D+?)\\s*(\\d{1,2})\\s*");

    public LevelOf {
        scale = List.copyOf(scale);
    }

    @Override
    public Check check() {
        var level = LEVEL.matcher(claim.text());
        if (!level.matches()) {
            return new Check.NotChecked("'%s' is not a word and a number.".formatted(claim.text()));
        }
        for (int i = 0; i < scale.size(); i++) {
            if (scale.get(i).equalsIgnoreCase(level.group(1))) {
                return i + 1 == Integer.parseInt(level.group(2))
                        ? new Check.Holds()
                        : new Check.Contradicted(
                                Finding.of(
                                        claim,
                                        "%s %d".formatted(scale.get(i), i + 1),
                                        "the word " + level.group(1)));
            }
        }
        return new Check.NotChecked("'%s' is not on the scale.".formatted(level.group(1)));
    }
}
