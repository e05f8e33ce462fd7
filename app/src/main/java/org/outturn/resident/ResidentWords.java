package org.outturn.resident;

import org.outturn.definition.DefinitionVersion;
import org.outturn.design.Mark;
import org.outturn.rules.rating.Mood;
import org.outturn.site.RatingMark;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /// `28 measures in 2 published reports: 14 where the council wants them to be, 5 not, 9 between or not rated.`
    static String lead(List<PublicIndicator> all, int reports) {
        if (all.isEmpty()) {
            return reports == 0
                    ? "Nothing has been published yet."
                    : "What has been published names no indicator.";
        }
        long good = count(all, Mood.GOOD);
        long poor = count(all, Mood.POOR);
        return "%s in the latest %s: %d %s where the council wants %s to be, %d not, and %d between the two or not rated."
                .formatted(
                        counted(all.size(), "indicator"),
                        reports == 1 ? "report" : reports + " reports",
                        good,
                        good == 1 ? "is" : "are",
                        good == 1 ? "it" : "them",
                        poor,
                        all.size() - good - poor);
    }

    static String counted(int number, String one) {
        return "%,d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }

    static boolean has(PublicIndicator one, String asked) {
        var text =
                (one.indicator().title() + " " + one.indicator().reference() + " " + one.rating())
                        .toLowerCase(Locale.UK);
        return List.of(asked.toLowerCase(Locale.UK).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }

    private static long count(List<PublicIndicator> all, Mood mood) {
        return all.stream()
                .filter(one -> {
                    var look = one.look();
                    return look != null && look.mood() == mood;
                })
                .count();
    }
}
