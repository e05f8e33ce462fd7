package org.outturn.component;

import java.util.List;
import java.util.regex.Pattern;
import org.outturn.assessment.Filter;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Value;

/// What `{{if ...}}` asks: a rating, a direction or the like of one measure, or how many there are of something. Nothing is calculated.
///
/// Either `rating AC/S3 = red, amber` or `count rating=red > 0`.
record Condition(InlineFigures figures, Evidence evidence) {
    /// What can be asked of one measure; the values are those of filters.
    static final List<String> TRAITS =
            List.of("rating", "direction", "target", "rank-movement", "updated");

    private static final Pattern FIRST = Pattern.compile("\\s*(\\S+)");
    private static final Pattern OF_MEASURE =
            Pattern.compile("\\s*(\\S+)\\s+(.*?)\\s*(!=|=)\\s*(.*)");
    private static final Pattern OF_COUNT =
            Pattern.compile("\\s*(\\S+)(.*?)\\s(!=|>=|<=|=|>|<)\\s*([^\\s=<>]+)\\s*");

    /// A condition that cannot be read is told, and does not hold.
    boolean holds(Value asked) {
        var first = FIRST.matcher(asked.text());
        if (!first.find()) {
            asked.refuse(
                    "a condition is missing",
                    "write for instance {{if rating CODE = red}} or {{if count rating=red > 0}}");
            return false;
        }
        var name = first.group(1);
        if (TRAITS.contains(name)) {
            return ofMeasure(asked);
        }
        if (figures.counting().contains(name)) {
            return ofCount(asked);
        }
        var allowed = new java.util.ArrayList<>(TRAITS);
        allowed.addAll(figures.counting());
        asked.part(name, first.start(1))
                .refuse(
                        "is not something that a condition can ask about",
                        Nearest.advice(name, allowed, "docs/templates.md lists the conditions"));
        return false;
    }

    private boolean ofMeasure(Value asked) {
        var parts = OF_MEASURE.matcher(asked.text());
        if (!parts.matches()) {
            asked.refuse(
                    "asks nothing of the measure", "write for instance {{if rating CODE = red}}");
            return false;
        }
        var key = parts.group(1);
        var one = Measures.find(asked.part(parts.group(2), parts.start(2)), evidence);
        var values = asked.part(parts.group(4), parts.start(4));
        var read =
                Filter.read(
                        key + "=" + values.text().replace(';', ' '),
                        evidence.framework(),
                        evidence.units());
        return switch (read) {
            case Filter.Reading.Refused(var problems) -> {
                problems.forEach(problem ->
                        values.part("", Math.max(0, problem.column() - key.length() - 2))
                                .refuse(
                                        problem.words(),
                                        "docs/templates.md lists what a condition can ask"));
                yield false;
            }
            case Filter.Reading.Read(var filter) ->
                    one.isPresent() && filter.keeps(one.get()) == parts.group(3).equals("=");
        };
    }

    private boolean ofCount(Value asked) {
        var parts = OF_COUNT.matcher(asked.text());
        if (!parts.matches()) {
            asked.refuse(
                    "compares the count with nothing",
                    "put =, !=, <, <=, > or >= with a space before it and a whole number behind, as in count rating=red > 0");
            return false;
        }
        var wanted = asked.part(parts.group(4), parts.start(4)).whole(0, 1_000_000);
        int number =
                figures.number(
                        asked.part(parts.group(1) + parts.group(2), parts.start(1)), evidence);
        if (wanted == null) {
            return false;
        }
        return switch (parts.group(3)) {
            case "=" -> number == wanted;
            case "!=" -> number != wanted;
            case "<" -> number < wanted;
            case "<=" -> number <= wanted;
            case ">" -> number > wanted;
            default -> number >= wanted;
        };
    }
}
