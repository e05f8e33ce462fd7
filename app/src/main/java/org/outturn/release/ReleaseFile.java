package org.outturn.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Columns;
import org.outturn.plainfile.Faults;
import org.outturn.plainfile.Limits;
import org.outturn.plainfile.Nearest;
import org.outturn.plainfile.Place;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.release.Mapping.Column;
import org.outturn.release.Mapping.Kind;
import org.outturn.release.Mapping.Part;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.period.Period;

/// Reads the rows of a publisher's file by a mapping.
final class ReleaseFile {
    private static final int MOST_FAULTS = 1_000;

    private final String file;
    private final Mapping mapping;
    private final Headings headings;
    private final List<Headings.Spot> spots;
    private final Faults faults;
    private final PassedOver.Counter passed = new PassedOver.Counter();
    private final Figures figures;
    private final Map<String, List<SetMeasure>> byCode = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> keep = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    ReleaseFile(String file, Mapping mapping, Faults faults) {
        this.file = file;
        this.mapping = mapping;
        this.faults = faults;
        headings = new Headings(mapping);
        spots = headings.spots();
        figures = new Figures(mapping, passed);
        for (var one : mapping.measures()) {
            byCode.computeIfAbsent(one.code(), _ -> new ArrayList<>()).add(one);
            var both = new LinkedHashMap<>(mapping.keep());
            both.putAll(one.keep());
            keep.put(one.id(), both);
        }
    }

    /// None when something is wrong, which has been told.
    Optional<Release> read(String text, String mappingText) {
        int before = faults.count();
        var table =
                Table.read(
                        Columns.among(file, headings.names()),
                        mapping.layout().table(text),
                        mapping.layout().separator(),
                        Limits.USUAL.rows(),
                        faults);
        if (table.whole()) {
            rows(table, before);
        }
        if (faults.count() == before) {
            requireFigures();
        }
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(
                        new Release(
                                mapping,
                                mappingText,
                                figures.values(),
                                passed.counted(
                                        figures.without(),
                                        figures.withoutAverage(),
                                        figures.peersWithoutRow())));
    }

    private void rows(Table table, int before) {
        for (var row : table.rows()) {
            if (faults.count() - before >= MOST_FAULTS) {
                row.refuse(
                        "the rest of the file was not read after so many faults",
                        "correct these first");
                return;
            }
            row(row);
        }
    }

    private void row(Row row) {
        passed.row();
        var column = mapping.columns().get(Column.MEASURE);
        var code = column == null ? "" : text(row, column);
        var known = column == null ? mapping.measures() : byCode.getOrDefault(code, List.of());
        var kept = known.stream().filter(one -> keeps(row, keep.get(one.id()))).toList();
        if (known.isEmpty() ? !keeps(row, mapping.keep()) : kept.isEmpty()) {
            passed.filtered();
            return;
        }
        var area = text(row, headings.name(Column.AREA));
        var kind = kind(row, area);
        var part = part(row);
        if (kind == null || part == null) {
            return;
        }
        if (kind == Kind.LEFT_OUT || part == Part.LEFT_OUT) {
            passed.leftOut();
            return;
        }
        if (known.isEmpty()) {
            passed.measure(code);
            return;
        }
        var name = mapping.columns().get(Column.NAME);
        var given = name == null ? "" : text(row, name);
        if (kind == Kind.AREA && !mapping.areas().isKnown(area)) {
            passed.area((area + " " + given).strip());
            return;
        }
        if (area.isEmpty() && kind == Kind.AREA) {
            row.cell(headings.name(Column.AREA))
                    .refuse("the area has no code", "correct the row, or leave it out with `keep`");
            return;
        }
        if (column != null && kept.size() > 1) {
            tellTwice(row, column, code, kept);
            return;
        }
        figures(row, kept, kind, area, given, part);
    }

    private void figures(
            Row row, List<SetMeasure> kept, Kind kind, String code, String given, Part part) {
        var own = mapping.always();
        var inRow = mapping.columns().get(Column.PERIOD);
        if (inRow != null) {
            own = choice(row, inRow, mapping.periods(), "periods");
        }
        var area = kind == Kind.AVERAGE ? AreaValue.WHOLE : mapping.areas().now(code);
        var name = kind == Kind.AVERAGE ? mapping.areas().whole() : given.isEmpty() ? area : given;
        for (var spot : spots) {
            var period = spot.period() == null ? own : spot.period();
            if (period == null) {
                return;
            }
            for (var measure : kept) {
                if (spot.measure() == null || spot.measure().equals(measure)) {
                    figure(row, measure, spot, period, area, name, part);
                }
            }
        }
    }

    private void figure(
            Row row,
            SetMeasure measure,
            Headings.Spot spot,
            Period period,
            String area,
            String name,
            Part part) {
        var key = new Figures.Key(measure.id(), period, area);
        figures.put(row, headings.name(Column.VALUE, measure, spot), part, key, name, measure);
        if (part == Part.VALUE) {
            var top = headings.name(Column.NUMERATOR, measure, spot);
            figures.put(row, top, Part.NUMERATOR, key, name, measure);
            var bottom = headings.name(Column.DENOMINATOR, measure, spot);
            figures.put(row, bottom, Part.DENOMINATOR, key, name, measure);
        }
    }

    private static boolean keeps(Row row, @Nullable Map<String, Set<String>> keep) {
        return keep == null
                || keep.entrySet().stream()
                        .allMatch(one -> one.getValue().contains(text(row, one.getKey())));
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

    /// A word that the mapping does not name is told of once, where it first stands.
    private <T> @Nullable T choice(Row row, String column, Map<String, T> choices, String where) {
        var cell = row.cell(column);
        var word = text(row, column);
        var choice = choices.get(word);
        if (choice == null && told.add(column + "\n" + word)) {
            cell.refuse(
                    "is not named in the mapping, here and perhaps further down",
                    "add it to `%s`%s"
                            .formatted(
                                    where,
                                    Nearest.find(word, choices.keySet())
                                            .map(", which has '%s'"::formatted)
                                            .orElse("")));
        }
        return choice;
    }

    private void tellTwice(Row row, String column, String code, List<SetMeasure> kept) {
        if (told.add(column + "\n" + code)) {
            row.cell(column)
                    .refuse(
                            "is read as '%s' and as '%s'"
                                    .formatted(kept.getFirst().id(), kept.getLast().id()),
                            "tell the two apart with `keep` in the measures");
        }
    }

    /// A mistyped code of a council's own area would leave it out of every comparison.
    private void requireFigures() {
        if (figures.isEmpty()) {
            var lines = passed.counted(List.of(), List.of(), List.of()).lines();
            faults.add(
                    Place.of(file)
                            .fault(
                                    "",
                                    "none of the %,d rows is read".formatted(passed.rows()),
                                    lines.isEmpty()
                                            ? "put rows beneath the headings"
                                            : String.join("; ", lines)));
            return;
        }
        var areas = figures.areas();
        for (var council : mapping.councils()) {
            if (!areas.contains(mapping.areas().now(council.area()))) {
                faults.add(
                        Place.of(file)
                                .fault(
                                        council.area(),
                                        "is the area of '%s' in the mapping, and no row is of it"
                                                .formatted(council.council()),
                                        "correct the code"));
            }
        }
    }

    private static String text(Row row, String column) {
        return row.cell(column).text().strip();
    }
}
