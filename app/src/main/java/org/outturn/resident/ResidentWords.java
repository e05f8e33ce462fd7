package org.outturn.resident;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.definition.DefinitionVersion;
import org.outturn.design.Mark;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Why;
import org.outturn.site.RatingMark;

/// Published judgements in plain words, and how a rating looks.
final class ResidentWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    /// What of a definition concerns everybody. Who changed it, and the council's own notes, are
    /// not told.
    private static final Set<String> PUBLIC =
            Set.of(
                    "Title",
                    "Why it matters",
                    "How it is worked out",
                    "Counted in",
                    "Better when",
                    "Reported",
                    "Over the year",
                    "Rated by",
                    "Source");

    private ResidentWords() {}

    /// `On 3 May 2026, better when: was 'Higher', now 'Lower'.`
    static List<String> changed(List<DefinitionVersion> versions) {
        var sentences = new ArrayList<String>();
        for (var version : versions) {
            var from = version.from();
            for (var change : version.changes()) {
                if (from != null && PUBLIC.contains(change.what())) {
                    var words = change.words();
                    sentences.add(
                            "On %s, %s%s"
                                    .formatted(
                                            DAY.format(from),
                                            words.substring(0, 1).toLowerCase(Locale.UK),
                                            words.substring(1)));
                }
            }
        }
        return sentences;
    }

    static Mark mark(PublicIndicator one) {
        var look = one.look();
        return look == null
                ? Mark.none(why(one) == Why.NOT_DUE ? "Not due yet" : one.rating())
                : RatingMark.of(look, one.rating());
    }

    /// What the council's word for a rating means, or why there is none.
    static String meaning(PublicIndicator one) {
        var look = one.look();
        if (look == null) {
            var why = why(one);
            return why == null ? one.rating() + "." : meaning(why);
        }
        return switch (look.mood()) {
            case GOOD -> "Rated %s: where the council wants it to be.".formatted(look.name());
            case MIDDLING ->
                    "Rated %s: not quite where the council wants it to be.".formatted(look.name());
            case POOR -> "Rated %s: not where the council wants it to be.".formatted(look.name());
        };
    }

    private static @Nullable Why why(PublicIndicator one) {
        return Arrays.stream(Why.values())
                .filter(why -> why.words().equals(one.rating()))
                .findFirst()
                .orElse(null);
    }

    private static String meaning(Why why) {
        return switch (why) {
            case NO_TARGET -> "The council has set no target, so it is not rated.";
            case DATA_ONLY -> "It is shown for information and is not rated.";
            case NOT_DUE -> "The next figure is not due yet, so there is nothing new to rate.";
            case AWAITED -> "The new figure has not come in yet, so it is not rated.";
            case WITHHELD -> "The figure may still change, so it is not rated yet.";
            case NOT_COMPARABLE -> "The figure cannot be set against a target, so it is not rated.";
            case SUPPRESSED -> "The figure is withheld, because it would tell of few people.";
            case DEFINITION_CHANGED -> "What is counted has changed, so it is not rated.";
            case NO_BASELINE -> "There is no earlier figure to judge it by, so it is not rated.";
            case NO_VALUE -> "There is no new figure, so it is not rated.";
            case NO_FORECAST -> "There is no forecast for the year, so it is not rated.";
            case NOT_JUDGED -> "Nobody has rated it.";
        };
    }

    /// `The target is 85.0%. Higher is better.`, and why it is not rated where it is not.
    static String aim(PublicIndicator one) {
        return target(one) + better(one) + (one.look() == null ? " " + meaning(one) : "");
    }

    /// Several targets are told with their names: `ideal 60%, minimum 55%`. A cut-off is no target.
    private static String target(PublicIndicator one) {
        var target = one.target();
        var cutOff = one.cutOff();
        return target == null
                ? cutOff == null ? "" : "The best rating takes %s. ".formatted(cutOff)
                : target.matches(".*(ideal|minimum) .*, .*")
                        ? "The targets are %s. ".formatted(target)
                        : "The target is %s. ".formatted(target.replaceFirst("^ideal ", ""));
    }

    private static String better(PublicIndicator one) {
        return switch (one.indicator().polarity()) {
            case HIGHER -> "Higher is better.";
            case LOWER -> "Lower is better.";
            case CLOSE -> "Close to the target is better.";
            case NEUTRAL ->
                    one.target() == null && one.cutOff() == null
                            ? "Neither higher nor lower is better."
                            : "It should be there: neither higher nor lower is better.";
        };
    }

    static List<String> sentences(PublicIndicator one) {
        var sentences = new ArrayList<String>();
        sentences.add(one.sentence());
        sentences.add(target(one) + better(one));
        one.directions().forEach(direction -> sentences.add(direction + "."));
        sentences.add(meaning(one));
        return sentences;
    }

    /// `12 indicators: 7 are where the council wants them to be, 3 are not, 2 are between or not rated.`
    static String tally(List<PublicIndicator> all) {
        return tally(all.size(), count(all, Mood.GOOD), count(all, Mood.POOR));
    }

    static String tally(int all, int good, int poor) {
        return "%s: %s.".formatted(counted(all, "indicator"), shares(all, good, poor));
    }

    private static String shares(int all, int good, int poor) {
        int rest = all - good - poor;
        var parts = new ArrayList<String>();
        if (good > 0) {
            parts.add(some(good, all) + wanted(good));
        }
        if (poor == all && all > 1) {
            parts.add("none is" + wanted(1));
        } else if (poor > 0) {
            parts.add(some(poor, all) + " not" + (good > 0 ? "" : wanted(poor)));
        }
        if (rest > 0) {
            parts.add(
                    some(rest, all)
                            + (rest == all
                                    ? " not quite" + wanted(rest) + ", or not rated"
                                    : " between or not rated"));
        }
        return String.join(", ", parts);
    }

    private static String some(int number, int all) {
        return all == 1
                ? "it is"
                : number == all ? "all are" : "%,d %s".formatted(number, are(number));
    }

    private static String wanted(int number) {
        return " where the council wants %s to be".formatted(them(number));
    }

    /// `28 indicators in the latest 2 reports: 14 are where the council wants them to be, 5 are not, 9 are between or not rated.`
    ///
    /// @param chosen whether a report names only indicators with certain ratings, so that nothing follows for the others
    static String lead(List<PublicIndicator> all, int reports, boolean chosen) {
        if (all.isEmpty()) {
            return reports == 0
                    ? "Nothing has been published yet."
                    : "What has been published names no indicator.";
        }
        int good = count(all, Mood.GOOD);
        int poor = count(all, Mood.POOR);
        var named =
                "%s in the latest %s"
                        .formatted(
                                counted(all.size(), "indicator"),
                                reports == 1 ? "report" : reports + " reports");
        var words = "%s: %s.".formatted(named, shares(all.size(), good, poor));
        return chosen && good == 0
                ? words
                        + " The report names only indicators with certain ratings, so it does not say how the others are doing."
                : words;
    }

    private static String are(int number) {
        return number == 1 ? "is" : "are";
    }

    private static String them(int number) {
        return number == 1 ? "it" : "them";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String counted(int number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }

    private static int count(List<PublicIndicator> all, Mood mood) {
        return (int)
                all.stream()
                        .filter(one -> {
                            var look = one.look();
                            return look != null && look.mood() == mood;
                        })
                        .count();
    }
}
