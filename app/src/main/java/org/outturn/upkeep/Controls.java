package org.outturn.upkeep;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Components;
import org.outturn.design.Field;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Textarea;
import org.outturn.packfile.PackTable;
import org.outturn.site.Template;
import org.outturn.upkeep.page.ChoiceField;
import org.outturn.upkeep.page.EntryField;
import org.outturn.upkeep.page.JtechoiceGenerated;
import org.outturn.upkeep.page.JteentryGenerated;

/// The fields of a form, each filled with what a row holds.
record Controls(
        PackTable table, Choices choices, Map<String, String> row, Map<String, String> errors) {
    private static final int FEW = 5;
    private static final int MANY = 300;

    /// Several where a column is filled in by several fields.
    List<Content> of(TableForm.Entry entry) {
        return switch (entry.kind()) {
            case Kind.Id() -> List.of(line(entry, null, null, List.of()));
            case Kind.Line() -> List.of(line(entry, "govuk-!-width-two-thirds", null, List.of()));
            case Kind.Wide() -> List.of(line(entry, null, null, List.of()));
            case Kind.Text(), Kind.Several() ->
                    List.of(Components.textarea(Textarea.words(field(entry), 3, value(entry))));
            case Kind.Decimal() ->
                    List.of(line(entry, "govuk-input--width-10", "decimal", List.of()));
            case Kind.Whole() -> List.of(line(entry, "govuk-input--width-5", "numeric", List.of()));
            case Kind.Time() ->
                    List.of(
                            line(
                                    entry,
                                    "govuk-input--width-10",
                                    null,
                                    choices.used(table, entry.column(), entry.kind()).stream()
                                            .limit(MANY)
                                            .toList()));
            case Kind.Day() -> List.of(line(entry, "govuk-input--width-10", null, List.of()));
            case Kind.Choice(var words) -> List.of(one(entry, words));
            case Kind.Choices(var words) -> List.of(any(entry, words));
            case Kind.Reference(var what) -> List.of(select(entry, options(choices.of(what))));
            case Kind.Suggested(var grouping) ->
                    List.of(
                            line(
                                    entry,
                                    "govuk-!-width-two-thirds",
                                    null,
                                    List.copyOf(choices.groupings(grouping).keySet())));
            case Kind.Step(var axis) ->
                    List.of(
                            choices.steps(axis).isEmpty()
                                    ? line(entry, "govuk-input--width-5", "numeric", List.of())
                                    : select(entry, options(choices.steps(axis))));
            case Kind.Groupings() -> groupings(entry);
        };
    }

    /// How a period or a date is written is said with every field for one.
    static @Nullable String hint(TableForm.Entry entry) {
        var how =
                switch (entry.kind()) {
                    case Kind.Time() -> "For example 2026/27 Q2, 2026-09 or 2026/27.";
                    case Kind.Day() -> "For example 2026-09-30.";
                    case Kind.Words _,
                            Kind.Decimal _,
                            Kind.Whole _,
                            Kind.Suggested _,
                            Kind.Chosen _ ->
                            "";
                };
        var words = (entry.hint() + " " + how).strip();
        return words.isEmpty() ? null : words;
    }

    private Field field(TableForm.Entry entry) {
        return new Field(
                entry.column(),
                entry.column(),
                entry.asked(),
                hint(entry),
                errors.get(entry.column()));
    }

    private String value(TableForm.Entry entry) {
        return row.getOrDefault(entry.column(), "");
    }

    /// What came from a file can have several lines anywhere, and keeps them.
    private Content line(
            TableForm.Entry entry,
            @Nullable String width,
            @Nullable String keys,
            List<String> suggestions) {
        if (value(entry).indexOf('\n') >= 0) {
            return Components.textarea(Textarea.words(field(entry), 3, value(entry)));
        }
        return Template.of(
                JteentryGenerated::render,
                new EntryField(field(entry), value(entry), width, keys, suggestions));
    }

    private Content one(TableForm.Entry entry, List<Option> words) {
        return words.size() > FEW
                ? select(entry, words)
                : choice(
                        entry,
                        entry.needed()
                                ? words
                                : Stream.concat(
                                                Stream.of(new Option("", "Not given", false)),
                                                words.stream())
                                        .toList(),
                        List.of(value(entry)),
                        false);
    }

    private Content any(TableForm.Entry entry, List<Option> words) {
        var chosen =
                Arrays.stream(value(entry).split(";"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return choice(entry, words, chosen, true);
    }

    private Content choice(
            TableForm.Entry entry, List<Option> words, List<String> chosen, boolean many) {
        return Template.of(
                JtechoiceGenerated::render,
                new ChoiceField(field(entry), chosen(words, chosen), many));
    }

    private Content select(TableForm.Entry entry, List<Option> words) {
        var all = new ArrayList<Option>();
        all.add(new Option("", entry.needed() ? "Choose" : "Not given", false));
        all.addAll(words);
        return Components.select(new Select(field(entry), chosen(all, List.of(value(entry)))));
    }

    /// What is not among the words is not lost, so that the fault in it can be told.
    private static List<Option> chosen(List<Option> words, List<String> chosen) {
        var all = new ArrayList<Option>();
        words.forEach(word ->
                all.add(new Option(word.value(), word.text(), chosen.contains(word.value()))));
        for (var word : chosen) {
            if (words.stream().noneMatch(one -> one.value().equals(word)) && !word.isEmpty()) {
                all.add(new Option(word, word, true));
            }
        }
        return all;
    }

    static List<Option> options(Map<String, String> names) {
        return names.entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue(), false))
                .toList();
    }

    /// A list of each kind; the first tells what is wrong with any of them.
    private List<Content> groupings(TableForm.Entry entry) {
        var given = pairs(value(entry));
        var fields = new ArrayList<Content>();
        for (var kind : choices.kindsOfGrouping()) {
            var name = name(entry.column(), kind);
            var words = new ArrayList<Option>();
            words.add(new Option("", "Not given", false));
            words.addAll(options(choices.groupings(kind)));
            fields.add(
                    Components.select(
                            new Select(
                                    new Field(
                                            fields.isEmpty() ? entry.column() : name,
                                            name,
                                            capital(kind) + " (optional)",
                                            null,
                                            fields.isEmpty() ? errors.get(entry.column()) : null),
                                    chosen(words, List.of(given.getOrDefault(kind, ""))))));
        }
        return fields;
    }

    static String name(String column, String kind) {
        return column + "." + kind;
    }

    static Map<String, String> pairs(String cell) {
        var pairs = new TreeMap<String, String>();
        for (var pair : cell.split(";")) {
            var sides = pair.strip().split("=", 2);
            if (sides.length == 2) {
                pairs.put(sides[0].strip(), sides[1].strip());
            }
        }
        return pairs;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    }
}
