package org.outturn.upkeep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.Indicator;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.outturn.plainfile.Value;
import org.outturn.risk.RiskMatrix;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// What there is to choose from in a council, and what ids are called.
final class Choices {
    private final PackRows pack;
    private final Framework framework;
    private final @Nullable RiskMatrix matrix;
    private final Map<String, Map<String, String>> names = new HashMap<>();

    Choices(PackRows pack, Framework framework, @Nullable RiskMatrix matrix) {
        this.pack = pack;
        this.framework = framework;
        this.matrix = matrix;
    }

    /// Ids with their names, in the council's order.
    Map<String, String> of(String what) {
        return names.computeIfAbsent(
                what,
                kind ->
                        switch (kind) {
                            case "units" -> column(PackTable.UNITS, "name");
                            case "areas" -> column(PackTable.AREAS, "name");
                            case "indicators" -> column(PackTable.INDICATORS, "title");
                            case "schemes" -> schemes();
                            case "ratings" -> ratings();
                            default ->
                                    throw new IllegalArgumentException(kind + " cannot be chosen");
                        });
    }

    /// The groupings of a kind.
    Map<String, String> groupings(String kind) {
        var all = new LinkedHashMap<String, String>();
        for (var row : pack.rows(PackTable.GROUPINGS)) {
            if (kind.equals(row.get("kind"))) {
                all.put(row.getOrDefault("id", ""), row.getOrDefault("name", ""));
            }
        }
        return all;
    }

    List<String> kindsOfGrouping() {
        return pack.rows(PackTable.GROUPINGS).stream()
                .map(row -> row.getOrDefault("kind", ""))
                .distinct()
                .toList();
    }

    /// The numbered steps of the risk matrix; empty where there is none.
    Map<String, String> steps(String axis) {
        var steps = new LinkedHashMap<String, String>();
        if (matrix != null) {
            var words = axis.equals("impact") ? matrix.impact() : matrix.likelihood();
            for (int i = 0; i < words.size(); i++) {
                steps.put(String.valueOf(i + 1), (i + 1) + " – " + words.get(i));
            }
        }
        return steps;
    }

    /// What a column holds in any row, each once and in order; periods the latest first.
    List<String> used(PackTable table, String column, Kind kind) {
        var used =
                new ArrayList<>(
                        pack.rows(table).stream()
                                .map(row -> row.getOrDefault(column, ""))
                                .filter(cell -> !cell.isEmpty())
                                .distinct()
                                .toList());
        if (kind instanceof Kind.Time) {
            used.sort(Comparator.comparing(Choices::period).reversed());
        }
        return used;
    }

    private static Period period(String text) {
        return Period.parse(text);
    }

    /// A cell as a list shows it: what an id or a word stands for.
    String shown(Kind kind, String cell) {
        return switch (kind) {
            case Kind.Reference(var what) -> of(what).getOrDefault(cell, cell);
            case Kind.Step(var axis) -> steps(axis).getOrDefault(cell, cell);
            case Kind.Suggested(var grouping) -> groupings(grouping).getOrDefault(cell, cell);
            case Kind.Choice(var words) ->
                    words.stream()
                            .filter(word -> word.value().equals(cell))
                            .map(word -> word.text().split(":")[0])
                            .findFirst()
                            .orElse(cell);
            case Kind.Words _,
                    Kind.Decimal _,
                    Kind.Whole _,
                    Kind.Time _,
                    Kind.Day _,
                    Kind.Choices _,
                    Kind.Groupings _ ->
                    cell;
        };
    }

    /// What follows from the numerator and the denominator of a row; empty where it has a value of its own, or not both of them.
    String computed(Map<String, String> row) {
        return measure(row)
                .flatMap(measure -> computed(measure, row).map(measure::shown))
                .orElse("");
    }

    private Optional<Measure> measure(Map<String, String> row) {
        return framework.indicator(row.getOrDefault("indicator", "")).map(Indicator::measure);
    }

    private static Optional<Quantity> computed(Measure measure, Map<String, String> row) {
        var numerator = row.getOrDefault("numerator", "");
        var denominator = row.getOrDefault("denominator", "");
        if (row.containsKey("value")
                || !Value.isNumber(numerator)
                || !Value.isNumber(denominator)) {
            return Optional.empty();
        }
        var below = Quantity.parse(denominator);
        return below.isZero()
                ? Optional.empty()
                : Optional.of(measure.fromParts(Quantity.parse(numerator), below));
    }

    /// The number that a list shows in a column, also where it follows from others.
    Optional<BigDecimal> number(String column, Map<String, String> row) {
        var typed = row.get(column);
        return typed != null
                ? Optional.of(new BigDecimal(typed))
                : column.equals("value")
                        ? measure(row)
                                .flatMap(measure -> computed(measure, row))
                                .map(Quantity::value)
                        : Optional.empty();
    }

    /// What tells a row from others, in words with the ids behind them: `Days waited (waiting), 2025/26`.
    String named(PackTable table, Map<String, String> row) {
        var form = TableForm.of(table);
        return table.keys().stream()
                .filter(column -> !row.getOrDefault(column, "").isEmpty())
                .map(column -> {
                    var cell = row.getOrDefault(column, "");
                    var shown =
                            column.equals("id")
                                    ? title(row, cell)
                                    : shown(form.entry(column).kind(), cell);
                    return shown.equals(cell) ? cell : "%s (%s)".formatted(shown, cell);
                })
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String title(Map<String, String> row, String id) {
        return Stream.of("title", "name", "line", "text")
                .filter(row::containsKey)
                .map(column -> row.getOrDefault(column, ""))
                .findFirst()
                .orElse(id);
    }

    private Map<String, String> column(PackTable table, String name) {
        var all = new LinkedHashMap<String, String>();
        pack.rows(table)
                .forEach(row -> all.put(row.getOrDefault("id", ""), row.getOrDefault(name, "")));
        return all;
    }

    private Map<String, String> schemes() {
        var all = new LinkedHashMap<String, String>();
        framework.schemes().forEach(one -> all.put(one.id(), one.name()));
        return all;
    }

    private Map<String, String> ratings() {
        var all = new LinkedHashMap<String, String>();
        framework.ratings().forEach(one -> all.put(one.id(), one.name()));
        return all;
    }
}
