package org.outturn.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.springframework.util.MultiValueMap;

/// What an analyst sends of one rating.
///
/// @param brief what stands for the name in a narrow table; may be empty
/// @param forecast the name while a period is incomplete; may be empty
/// @param after the id of the rating that is next better; empty for the best
/// @param was the rating when the form was opened, so that a newer change is noticed; empty for a
///     new one
record RatingForm(
        String id,
        String name,
        String brief,
        String forecast,
        String colour,
        String shape,
        String mood,
        String after,
        String was,
        String why) {

    /// A new one stands last until it is placed.
    static RatingForm empty(List<Rating> bestFirst) {
        return new RatingForm(
                "",
                "",
                "",
                "",
                RatingColour.GREEN.text(),
                "circle",
                "good",
                bestFirst.isEmpty() ? "" : bestFirst.getLast().id(),
                "",
                "");
    }

    static RatingForm of(Rating rating, List<Rating> bestFirst) {
        int place = bestFirst.indexOf(rating);
        return new RatingForm(
                rating.id(),
                rating.name(),
                Objects.requireNonNullElse(rating.abbreviation(), ""),
                Objects.requireNonNullElse(rating.forecast(), ""),
                rating.colour(),
                word(rating.shape()),
                word(rating.mood()),
                place == 0 ? "" : bestFirst.get(place - 1).id(),
                text(rating),
                "");
    }

    static RatingForm of(MultiValueMap<String, String> sent) {
        return new RatingForm(
                first(sent, "id"),
                first(sent, "name"),
                first(sent, "short"),
                first(sent, "forecast"),
                first(sent, "colour"),
                first(sent, "shape"),
                first(sent, "mood"),
                first(sent, "after"),
                first(sent, "was"),
                first(sent, "why"));
    }

    /// Who saves again has seen what is replaced.
    RatingForm openedFrom(Rating newest) {
        return new RatingForm(
                id, name, brief, forecast, colour, shape, mood, after, text(newest), why);
    }

    /// What is wrong with it, by field.
    SequencedMap<String, String> faults(List<Rating> all, boolean isNew) {
        var faults = new LinkedHashMap<String, String>();
        if (isNew && !id.matches("[a-z0-9][a-z0-9.-]*")) {
            faults.put("id", "Enter an id of lower-case letters, digits and hyphens");
        } else if (isNew && all.stream().anyMatch(one -> one.id().equals(id))) {
            faults.put("id", "There is a rating '%s' already; choose another id".formatted(id));
        }
        if (name.isEmpty()) {
            faults.put("name", "Enter the word that readers see");
        }
        boolean kept =
                all.stream().anyMatch(one -> one.id().equals(id) && one.colour().equals(colour));
        if (RatingColour.find(colour).isEmpty() && !kept) {
            faults.put("colour", "Choose one of the colours");
        }
        if (findShape() == null) {
            faults.put("shape", "Choose a shape");
        }
        if (findMood() == null) {
            faults.put("mood", "Choose what it counts as");
        }
        return faults;
    }

    /// All ratings with this one in its place, the best first.
    List<Rating> among(List<Rating> bestFirst) {
        var others = new ArrayList<>(bestFirst);
        others.removeIf(one -> one.id().equals(id));
        int place = 0;
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(after)) {
                place = i + 1;
            }
        }
        others.add(place, rating());
        var ranked = new ArrayList<Rating>();
        for (var one : others) {
            ranked.add(
                    new Rating(
                            one.id(),
                            one.name(),
                            one.colour(),
                            one.shape(),
                            one.mood(),
                            ranked.size(),
                            one.abbreviation(),
                            one.forecast()));
        }
        return ranked;
    }

    private Rating rating() {
        return new Rating(
                id,
                name,
                colour,
                Objects.requireNonNull(findShape()),
                Objects.requireNonNull(findMood()),
                0,
                brief.isEmpty() ? null : brief,
                forecast.isEmpty() ? null : forecast);
    }

    private @Nullable Shape findShape() {
        for (var one : Shape.values()) {
            if (word(one).equals(shape)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable Mood findMood() {
        for (var one : Mood.values()) {
            if (word(one).equals(mood)) {
                return one;
            }
        }
        return null;
    }

    /// Differs as soon as anything of a rating differs.
    static String text(Rating one) {
        return String.join(
                "|",
                one.name(),
                Objects.requireNonNullElse(one.abbreviation(), ""),
                Objects.requireNonNullElse(one.forecast(), ""),
                one.colour(),
                word(one.shape()),
                word(one.mood()),
                String.valueOf(one.rank()));
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }
}
