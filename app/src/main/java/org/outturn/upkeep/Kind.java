package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.outturn.design.Option;

/// How a column is filled in.
sealed interface Kind {
    /// Written freely.
    sealed interface Words extends Kind {}

    /// Chosen of what there is.
    sealed interface Chosen extends Kind {}

    /// What never changes and names the row.
    record Id() implements Words {}

    record Line() implements Words {}

    /// A line that takes the whole width.
    record Wide() implements Words {}

    /// Several lines.
    record Text() implements Words {}

    /// Several things, separated by semicolons.
    record Several() implements Words {}

    record Decimal() implements Kind {}

    record Whole() implements Kind {}

    record Time() implements Kind {}

    record Day() implements Kind {}

    /// One word of a few.
    record Choice(List<Option> words) implements Chosen {}

    /// Any of a few words, separated by semicolons.
    record Choices(List<Option> words) implements Chosen {}

    /// The id of something: `units`, `areas`, `indicators`, `schemes`, `ratings`.
    record Reference(String what) implements Chosen {}

    /// An id that can be one of these groupings' or another.
    record Suggested(String grouping) implements Kind {}

    /// A step of the risk matrix: `impact` or `likelihood`.
    record Step(String axis) implements Chosen {}

    /// A grouping of each kind: `type=strategic; committee=health`.
    record Groupings() implements Chosen {}

    static Kind parse(String text) {
        var sides = text.split(" ", 2);
        var rest = sides.length < 2 ? "" : sides[1];
        return switch (sides[0]) {
            case "id" -> new Id();
            case "line" -> new Line();
            case "wide" -> new Wide();
            case "text" -> new Text();
            case "list" -> new Several();
            case "number" -> new Decimal();
            case "whole" -> new Whole();
            case "period" -> new Time();
            case "date" -> new Day();
            case "choice" -> new Choice(words(rest));
            case "several" -> new Choices(words(rest));
            case "ref" -> new Reference(rest);
            case "suggest" -> new Suggested(rest);
            case "step" -> new Step(rest);
            case "groupings" -> new Groupings();
            default -> throw new IllegalArgumentException("'%s' is no kind".formatted(text));
        };
    }

    private static List<Option> words(String text) {
        var words = new ArrayList<Option>();
        for (var pair : text.split(";")) {
            var sides = pair.strip().split("=", 2);
            words.add(new Option(sides[0], sides[1], false));
        }
        return List.copyOf(words);
    }
}
