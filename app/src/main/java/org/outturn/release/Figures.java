package org.outturn.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Value;
import org.outturn.release.Mapping.Part;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// The figures of a file, gathered cell by cell: a value and its parts may stand in several rows.
final class Figures {
    /// @param area its code; [AreaValue#WHOLE] for all areas together
    record Key(String measure, Period period, String area) {}

    /// Which cell a part of a figure was read from.
    private record From(int line, String text) {}

    private static final class Figure {
        private final String name;
        private final Map<Part, Quantity> parts = new EnumMap<>(Part.class);
        private final Map<Part, From> from = new EnumMap<>(Part.class);
        private String missing = "not available";

        Figure(String name) {
            this.name = name;
        }
    }

    private final Mapping mapping;
    private final PassedOver.Counter passed;
    private final Map<Key, Figure> figures = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    Figures(Mapping mapping, PassedOver.Counter passed) {
        this.mapping = mapping;
        this.passed = passed;
    }

    /// @param heading of the column; null where the file has none for this part
    /// @param name of the area
    void put(
            Row row,
            @Nullable String heading,
            Part part,
            Key key,
            String name,
            SetMeasure measure) {
        if (heading == null) {
            return;
        }
        var figure = figures.computeIfAbsent(key, _ -> new Figure(name));
        var cell = row.cell(heading);
        var text = cell.text().strip();
        var earlier = figure.from.putIfAbsent(part, new From(row.line(), text));
        if (earlier != null) {
            repeated(cell, text, earlier);
            return;
        }
        var missing = mapping.missing().get(text);
        if (missing != null) {
            figure.missing = part == Part.VALUE ? missing : figure.missing;
            return;
        }
        if (text.isEmpty()) {
            cell.refuse("the cell is empty", "say under `missing` what an empty cell stands for");
            return;
        }
        var number = number(cell, heading, text);
        if (number != null) {
            figure.parts.put(
                    part, part == Part.VALUE ? number.times(measure.multiplier()) : number);
        }
    }

    /// A row that says the same twice is the publisher's slip; one that says otherwise cannot be chosen between.
    private void repeated(Value cell, String text, From earlier) {
        if (text.equals(earlier.text())) {
            passed.repeated();
        } else {
            cell.refuse(
                    "repeats the figure of line %d for this measure, area and period, which is '%s'"
                            .formatted(earlier.line(), Fault.shown(earlier.text())),
                    "keep one of the two rows with `keep`, or remove one");
        }
    }

    /// A word that is no number is told of once, where it first stands; so is a way of writing numbers.
    private @Nullable Quantity number(Value cell, String heading, String text) {
        var plain = mapping.layout().plain(text);
        if (Value.isNumber(plain)) {
            return cell.part(plain).number();
        }
        if (told.add(heading + "\n" + text.replaceAll("\\d+", "0"))) {
            cell.refuse(
                    "is neither a number nor named in the mapping, here and perhaps further down",
                    advice(text));
        }
        return null;
    }

    private static String advice(String text) {
        if (text.matches("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?")) {
            return "say under `numbers` what groups the digits: `thousands: %s`"
                    .formatted(text.contains(",") ? "comma" : "space");
        }
        if (text.matches(".*\\d.*")) {
            return "say under `numbers: marks` what stands beside the number, or correct the cell";
        }
        if (text.contains("\u00e2\u20ac") || text.contains("\u00ef\u00bf")) {
            return "write `encoding: utf-8`, which it looks like, or name it under `missing`";
        }
        return "name it under `missing`, with why there is no figure";
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    Set<String> areas() {
        return figures.keySet().stream().map(Key::area).collect(Collectors.toSet());
    }

    /// Codes of the measures of which there is nothing.
    List<String> without() {
        var with = measures(_ -> true);
        return codes(one -> !with.contains(one.id()));
    }

    /// Codes of the measures of which there are areas, but nothing of all together.
    List<String> withoutAverage() {
        var with = measures(_ -> true);
        var whole = measures(key -> key.area().equals(AreaValue.WHOLE));
        return codes(one -> with.contains(one.id()) && !whole.contains(one.id()));
    }

    private Set<String> measures(Predicate<Key> which) {
        return figures.keySet().stream()
                .filter(which)
                .map(Key::measure)
                .collect(Collectors.toSet());
    }

    private List<String> codes(Predicate<SetMeasure> which) {
        return mapping.measures().stream().filter(which).map(SetMeasure::code).toList();
    }

    /// Codes of areas that a council compares itself with.
    List<String> peersWithoutRow() {
        var areas = areas();
        return mapping.councils().stream()
                .flatMap(council -> council.peers().stream())
                .flatMap(peers -> peers.areas().stream())
                .filter(code -> !areas.contains(mapping.areas().now(code)))
                .distinct()
                .toList();
    }

    List<AreaValue> values() {
        var values = new ArrayList<AreaValue>();
        figures.forEach((key, figure) -> {
            var value = figure.parts.get(Part.VALUE);
            values.add(
                    new AreaValue(
                            key.measure(),
                            key.period(),
                            key.area(),
                            figure.name,
                            value,
                            figure.parts.get(Part.NUMERATOR),
                            figure.parts.get(Part.DENOMINATOR),
                            value == null ? figure.missing : null));
        });
        return values;
    }
}
