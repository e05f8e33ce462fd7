package org.outturn.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Mapping.Column;
import org.outturn.benchmark.Mapping.Kind;
import org.outturn.benchmark.Mapping.Part;
import org.outturn.benchmark.Mapping.SetMeasure;
import org.outturn.plainfile.Columns;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;

/// Reads the rows of a publisher's file by a mapping.
final class ReleaseFile {
    private final String file;
    private final Mapping mapping;
    private final Faults faults;
    private final PassedOver.Counter passed = new PassedOver.Counter();
    private final Map<String, SetMeasure> byCode = new HashMap<>();
    private final Map<Key, Figure> figures = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    private record Key(String measure, Period period, String area) {}

    /// What is known so far of a figure that may stand in several rows.
    private static final class Figure {
        private final String name;
        private final Map<Part, Quantity> parts = new EnumMap<>(Part.class);
        private final Map<Part, Integer> lines = new EnumMap<>(Part.class);
        private String missing = "not available";

        Figure(String name) {
            this.name = name;
        }
    }

    ReleaseFile(String file, Mapping mapping, Faults faults) {
        this.file = file;
        this.mapping = mapping;
        this.faults = faults;
        mapping.measures().forEach(one -> byCode.put(one.code(), one));
    }

    /// None when something is wrong, which has been told.
    Optional<Release> read(String text, String mappingText) {
        int before = faults.count();
        var names = new LinkedHashSet<>(mapping.columns().values());
        names.addAll(mapping.keep().keySet());
        var table = Table.read(Columns.among(file, names), text, Limits.USUAL.rows(), faults);
        if (table.whole()) {
            table.rows().forEach(this::row);
        }
        requireCouncils(before);
        if (faults.count() > before) {
            return Optional.empty();
        }
        var without =
                mapping.measures().stream()
                        .filter(one ->
                                figures.keySet().stream()
                                        .noneMatch(key -> key.measure().equals(one.id())))
                        .map(SetMeasure::code)
                        .toList();
        return Optional.of(new Release(mapping, mappingText, values(), passed.counted(without)));
    }

    private void row(Row row) {
        passed.row();
        if (!keeps(row)) {
            passed.filtered();
            return;
        }
        var code = text(row, Column.AREA);
        var kind = kind(row, code);
        var part = part(row);
        if (kind == null || part == null) {
            return;
        }
        if (kind == Kind.LEFT_OUT || part == Part.LEFT_OUT) {
            passed.leftOut();
            return;
        }
        var measure = byCode.get(text(row, Column.MEASURE));
        if (measure == null) {
            passed.measure(text(row, Column.MEASURE));
            return;
        }
        if (kind == Kind.AREA && !mapping.areas().isKnown(code)) {
            passed.area((code + " " + text(row, Column.NAME)).strip());
            return;
        }
        var period = period(row);
        if (period == null) {
            return;
        }
        var area =
                kind == Kind.AVERAGE
                        ? AreaValue.WHOLE
                        : mapping.areas().successors().getOrDefault(code, code);
        if (area.isEmpty() && kind == Kind.AREA) {
            row.cell(name(Column.AREA)).refuse("the area has no code", "correct the row");
            return;
        }
        var given = text(row, Column.NAME);
        var figure =
                figures.computeIfAbsent(
                        new Key(measure.id(), period, area),
                        _ ->
                                new Figure(
                                        kind == Kind.AVERAGE
                                                ? mapping.areas().whole()
                                                : given.isEmpty() ? area : given));
        put(row, Column.VALUE, part, figure, measure);
        if (part == Part.VALUE) {
            put(row, Column.NUMERATOR, Part.NUMERATOR, figure, measure);
            put(row, Column.DENOMINATOR, Part.DENOMINATOR, figure, measure);
        }
    }

    private void put(Row row, Column column, Part part, Figure figure, SetMeasure measure) {
        var name = mapping.columns().get(column);
        if (name == null) {
            return;
        }
        var cell = row.cell(name);
        var earlier = figure.lines.putIfAbsent(part, row.line());
        if (earlier != null) {
            cell.refuse(
                    "repeats the figure of line %d for this measure, area and period"
                            .formatted(earlier),
                    "keep one of the two rows with `keep`, or remove one");
            return;
        }
        var missing = mapping.missing().get(cell.text().strip());
        if (missing != null) {
            figure.missing = part == Part.VALUE ? missing : figure.missing;
            return;
        }
        if (!cell.isGiven()) {
            cell.refuse("the cell is empty", "say under `missing` what an empty cell stands for");
            return;
        }
        var number = cell.number();
        if (number != null) {
            figure.parts.put(
                    part, part == Part.VALUE ? number.times(measure.multiplier()) : number);
        }
    }

    private boolean keeps(Row row) {
        return mapping.keep().entrySet().stream()
                .allMatch(one -> one.getValue().contains(row.cell(one.getKey()).text().strip()));
    }

    private @Nullable Kind kind(Row row, String code) {
        var name = mapping.columns().get(Column.KIND);
        if (name == null) {
            return code.equals(mapping.areas().average()) ? Kind.AVERAGE : Kind.AREA;
        }
        return choice(row, name, mapping.areas().kinds(), "areas: kinds");
    }

    private @Nullable Part part(Row row) {
        var name = mapping.columns().get(Column.PART);
        return name == null ? Part.VALUE : choice(row, name, mapping.parts(), "parts");
    }

    private @Nullable Period period(Row row) {
        var always = mapping.always();
        return always != null
                ? always
                : choice(row, name(Column.PERIOD), mapping.periods(), "periods");
    }

    /// A word that the mapping does not name is told of once, where it first stands.
    private <T> @Nullable T choice(Row row, String column, Map<String, T> choices, String where) {
        var cell = row.cell(column);
        var word = cell.text().strip();
        var choice = choices.get(word);
        if (choice == null && told.add(column + "\n" + word)) {
            cell.refuse(
                    "is not named in the mapping, here and perhaps further down",
                    "add it to `%s`".formatted(where));
        }
        return choice;
    }

    /// A mistyped code of a council's own area would leave it out of every comparison.
    private void requireCouncils(int before) {
        for (var council : mapping.councils()) {
            var area = mapping.areas().successors().getOrDefault(council.area(), council.area());
            if (faults.count() == before
                    && figures.keySet().stream().noneMatch(key -> key.area().equals(area))) {
                faults.add(
                        org.outturn.plainfile.Place.of(file)
                                .fault(
                                        council.area(),
                                        "is the area of '%s' in the mapping, and no row is of it"
                                                .formatted(council.council()),
                                        "correct the code"));
            }
        }
    }

    private List<AreaValue> values() {
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

    private String text(Row row, Column column) {
        var name = mapping.columns().get(column);
        return name == null ? "" : row.cell(name).text().strip();
    }

    private String name(Column column) {
        return java.util.Objects.requireNonNull(mapping.columns().get(column));
    }
}
