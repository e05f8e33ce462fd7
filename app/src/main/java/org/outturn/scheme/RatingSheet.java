package org.outturn.scheme;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Council;
import org.outturn.design.Button;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.outturn.scheme.page.RatingPage;
import org.outturn.scheme.page.RatingsPage;
import org.outturn.site.Frame;
import org.outturn.site.RatingMark;

/// Puts the pages of a council's ratings together.
///
/// @param ratings the best first
record RatingSheet(Council council, Visitor visitor, Framework framework, List<Rating> ratings) {
    private static final String TITLE = "Ratings";

    RatingsPage list(@Nullable String done) {
        return new RatingsPage(
                Frame.council(council, visitor, Frame.Part.MANAGE, TITLE, TITLE),
                council.name(),
                TITLE,
                "saved".equals(done)
                        ? new Notification(
                                "Saved", "Pages and live reports show it so from now on.", true)
                        : null,
                Button.link("Add a rating", address() + "/add"),
                new Table(
                        null,
                        null,
                        List.of(
                                Column.text("Rating"),
                                Column.text("Written in schemes as"),
                                Column.text("Counts as"),
                                Column.text("Given by"),
                                Column.text("Change")),
                        ratings.stream().map(this::row).toList(),
                        true));
    }

    private Table.Row row(Rating one) {
        return Table.Row.of(
                rating(RatingMark.of(one)),
                text(one.id()),
                text(words(one.mood())),
                text(schemes(one)),
                SchemeSheet.linked("Change " + one.name(), address() + "/edit?id=" + one.id()));
    }

    private String schemes(Rating rating) {
        var names =
                framework.schemes().stream()
                        .filter(scheme ->
                                InWords.of(scheme, framework).bands().stream()
                                        .anyMatch(
                                                band -> band.mark().equals(RatingMark.of(rating))))
                        .map(Scheme::name)
                        .toList();
        return names.isEmpty()
                ? "–"
                : names.size() == 1
                        ? names.getFirst()
                        : "%s, and %d more".formatted(names.getFirst(), names.size() - 1);
    }

    RatingPage form(@Nullable Rating opened, RatingForm form, Map<String, String> wrong) {
        var title = opened == null ? "Add a rating" : "Change the rating " + opened.name();
        return new RatingPage(
                Frame.council(
                                council,
                                visitor,
                                Frame.Part.MANAGE,
                                (wrong.isEmpty() ? "" : "Error: ") + title,
                                title)
                        .beneath(new Link(TITLE, address())),
                council.name(),
                title,
                wrong.isEmpty()
                        ? null
                        : ErrorSummary.of(
                                wrong.entrySet().stream()
                                        .map(one -> new Link(one.getValue(), "#" + one.getKey()))
                                        .toList()),
                address() + (opened == null ? "/add" : "/edit"),
                visitor.token(),
                opened == null
                        ? input(
                                "id",
                                "Id",
                                "Lower-case letters, digits and hyphens, as schemes write it. It never changes; the word may.",
                                form.id(),
                                wrong)
                        : null,
                form.id(),
                form.was(),
                List.of(
                        input(
                                "name",
                                "Word",
                                "What readers see, for instance Green amber.",
                                form.name(),
                                wrong),
                        input(
                                "short",
                                "Short word (optional)",
                                "Stands for it in a narrow table.",
                                form.brief(),
                                wrong),
                        input(
                                "forecast",
                                "Word for a forecast (optional)",
                                "While the period is incomplete, for instance On track to exceed target.",
                                form.forecast(),
                                wrong)),
                List.of(
                        select("after", "Where it stands", null, places(form), wrong),
                        select(
                                "mood",
                                "Counts as",
                                "What is poor needs attention; what turns from good to poor is news.",
                                moods(form),
                                wrong),
                        select("colour", "Colour", null, colours(form), wrong),
                        select(
                                "shape",
                                "Shape",
                                "It says the same as the colour to those who do not see colours.",
                                shapes(form),
                                wrong)),
                input(
                        "why",
                        "Why it changes (optional)",
                        "Kept in the audit trail, with your name.",
                        form.why(),
                        wrong),
                looks(),
                new Link("Cancel", address()));
    }

    private List<Option> places(RatingForm form) {
        var places = new ArrayList<Option>();
        places.add(new Option("", "The best", form.after().isEmpty()));
        ratings.stream()
                .filter(one -> !one.id().equals(form.id()))
                .forEach(one ->
                        places.add(
                                new Option(
                                        one.id(),
                                        "Next after " + one.name(),
                                        one.id().equals(form.after()))));
        return places;
    }

    private static List<Option> moods(RatingForm form) {
        var moods = new ArrayList<Option>();
        for (var one : Mood.values()) {
            var word = RatingForm.word(one);
            moods.add(new Option(word, words(one), word.equals(form.mood())));
        }
        return moods;
    }

    private static List<Option> shapes(RatingForm form) {
        var shapes = new ArrayList<Option>();
        for (var one : Shape.values()) {
            var word = RatingForm.word(one);
            shapes.add(
                    new Option(
                            word,
                            word.substring(0, 1).toUpperCase(java.util.Locale.UK)
                                    + word.substring(1),
                            word.equals(form.shape())));
        }
        return shapes;
    }

    /// A colour that came with a pack and is none of these is kept until another is chosen.
    private static List<Option> colours(RatingForm form) {
        var colours = new ArrayList<Option>();
        var own = RatingColour.find(form.colour());
        if (own.isEmpty() && !form.colour().isEmpty()) {
            colours.add(new Option(form.colour(), "As it is (%s)".formatted(form.colour()), true));
        }
        for (var one : RatingColour.values()) {
            boolean chosen = own.filter(found -> found == one).isPresent();
            colours.add(new Option(chosen ? form.colour() : one.text(), one.words(), chosen));
        }
        return colours;
    }

    private static List<Mark> looks() {
        var looks = new ArrayList<Mark>();
        var shapes = Shape.values();
        for (var one : RatingColour.values()) {
            var shape = shapes[looks.size() % shapes.length];
            looks.add(
                    new Mark(
                            one.words(),
                            one.colour(),
                            org.outturn.design.Shape.valueOf(shape.name())));
        }
        return looks;
    }

    static String words(Mood mood) {
        return switch (mood) {
            case GOOD -> "Good";
            case MIDDLING -> "In between";
            case POOR -> "Poor";
        };
    }

    private static Input input(
            String name, String label, String hint, String value, Map<String, String> wrong) {
        return Input.text(Field.of(name, label).hinted(hint).wrong(wrong.get(name)), value);
    }

    private static Select select(
            String name,
            String label,
            @Nullable String hint,
            List<Option> options,
            Map<String, String> wrong) {
        var field = Field.of(name, label).wrong(wrong.get(name));
        return new Select(hint == null ? field : field.hinted(hint), options);
    }

    private String address() {
        return Frame.Part.MANAGE.address(council) + "/ratings";
    }
}
