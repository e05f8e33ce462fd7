package org.outturn.rules.combine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Outcome.Rated;
import org.outturn.rules.rating.Rating;

/// A problem that a good whole hides: 'The county is green; 2 of 12 districts are red: Alderwick and Holt.'
///
/// @param whole the rating of the whole
/// @param parts the names of the parts with a poor rating, by rating, the worst first
/// @param words the sentence
public record Hidden(Rating whole, Map<Rating, List<String>> parts, String words) {
    /// Parts with a poor rating beneath a whole that has a better one. Nothing is hidden where the whole is poor too, or not rated.
    ///
    /// @param name of the whole, as a sentence begins: 'The county'
    /// @param kind what the parts are called, in the plural: 'districts'
    /// @param parts by name, in the order in which they are named
    public static Optional<Hidden> of(
            String name, Outcome whole, String kind, Map<String, Outcome> parts) {
        if (!(whole instanceof Rated(var rating, _, _, _)) || rating.mood() == Mood.POOR) {
            return Optional.empty();
        }
        var poor =
                new TreeMap<Rating, List<String>>((a, b) ->
                        a.rank() != b.rank() ? b.rank() - a.rank() : a.id().compareTo(b.id()));
        parts.forEach((part, outcome) -> {
            if (outcome instanceof Rated(var own, _, _, _)
                    && own.mood() == Mood.POOR
                    && rating.isBetter(own)) {
                poor.computeIfAbsent(own, _ -> new ArrayList<>()).add(part);
            }
        });
        return poor.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hidden(
                                rating,
                                new LinkedHashMap<>(poor),
                                words(name, rating, kind, parts.size(), poor)));
    }

    private static String words(
            String name, Rating rating, String kind, int of, Map<Rating, List<String>> poor) {
        var told = new ArrayList<String>();
        poor.forEach((own, names) ->
                told.add(
                        "%d of %d %s %s %s: %s"
                                .formatted(
                                        names.size(),
                                        of,
                                        kind,
                                        names.size() == 1 ? "is" : "are",
                                        lower(own),
                                        listed(names))));
        return "%s is %s; %s.".formatted(name, lower(rating), String.join("; ", told));
    }

    private static String lower(Rating rating) {
        return rating.name().toLowerCase(java.util.Locale.UK);
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
