package org.outturn.rules.rating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rating set by a named person with a reason. Where a rule would apply too, what it would have said is kept beside.
///
/// @param rule the scheme that would have judged; none where ratings are always set by hand
public record Judgement(@Nullable RatingScheme rule) implements RatingScheme {
    @Override
    public Outcome judge(Facts facts) {
        var judged = facts.judged();
        if (judged == null) {
            return rule == null
                    ? new Outcome.NotRated(
                            Why.NOT_JUDGED, "Nobody has set a rating for the period.")
                    : rule.judge(facts);
        }
        var author = judged.by().isBlank() ? "" : " by " + judged.by();
        var why = judged.reason().isBlank() ? "." : ": " + sentence(judged.reason());
        return Outcome.Rated.of(judged.rating(), "Set" + author + why);
    }

    @Override
    public boolean judgesForecast() {
        return rule != null && rule.judgesForecast();
    }

    /// What the rule says by itself, whatever a person set.
    public Optional<Outcome> byRule(Facts facts) {
        return Optional.ofNullable(rule).map(scheme -> scheme.judge(facts));
    }

    private static String sentence(String words) {
        var text = words.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
