package org.outturn.resident;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.definition.DefinitionVersion;
import org.outturn.design.Mark;
import org.outturn.rules.rating.Mood;
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
        return look == null ? Mark.none(one.rating()) : RatingMark.of(look, one.rating());
    }

    /// What the council's word for a rating means.
    static String meaning(PublicIndicator one) {
        var look = one.look();
        if (look == null) {
            return one.rating() + ".";
        }
        return switch (look.mood()) {
            case GOOD -> "Rated %s: where the council wants it to be.".formatted(look.name());
            case MIDDLING ->
                    "Rated %s: not quite where the council wants it to be.".formatted(look.name());
            case POOR -> "Rated %s: not where the council wants it to be.".formatted(look.name());
        };
    }

    static List<String> sentences(PublicIndicator one) {
        var sentences = new ArrayList<String>();
        sentences.add(one.sentence());
        if (one.target() != null) {
            sentences.add("The target is %s.".formatted(one.target()));
        }
        one.directions().forEach(direction -> sentences.add(direction + "."));
        sentences.add(meaning(one));
        return sentences;
    }

    /// `28 indicators in the latest 2 reports: 14 are where the council wants them to be, 5 not, and 9 between the two or not rated.`
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
        int rest = all.size() - good - poor;
        var named =
                "%s in the latest %s"
                        .formatted(
                                counted(all.size(), "indicator"),
                                reports == 1 ? "report" : reports + " reports");
        if (chosen && good == 0) {
            return "%s: %d %s not where the council wants %s to be, and %d between or not rated. The report names only indicators with certain ratings, so it does not say how the others are doing."
                    .formatted(named, poor, are(poor), them(poor), rest);
        }
        return "%s: %d %s where the council wants %s to be, %d not, and %d between the two or not rated."
                .formatted(named, good, are(good), them(good), poor, rest);
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

    static boolean has(PublicIndicator one, String asked) {
        var text =
                (one.indicator().title() + " " + one.indicator().reference())
                        .toLowerCase(Locale.UK);
        return List.of(asked.toLowerCase(Locale.UK).strip().split("\\s+")).stream()
                .allMatch(text::contains);
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
