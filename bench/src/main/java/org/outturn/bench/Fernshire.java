package org.outturn.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Significance;
import org.outturn.rules.forecast.Choice;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.CutOff;
import org.outturn.rules.rating.Precision;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;
import org.outturn.rules.verdict.Definition;

/// The fictional county's figures in memory, read from its pack.
final class Fernshire {
    private final Map<String, CSVRecord> indicators = new LinkedHashMap<>();
    private final Map<String, List<CutOff>> cutOffs = new HashMap<>();

    /// A series with all that judges it.
    ///
    /// @param frequency as the pack writes it
    /// @param figures in order of time
    /// @param targets by the period they hold for
    record Line(
            String indicator,
            String area,
            String frequency,
            Definition definition,
            List<Observation> figures,
            Map<Period, Target> targets,
            List<CutOff> cutOffs) {
        /// What holds for a period: its own target, or that of its year.
        @Nullable Target target(Period period) {
            var own = targets.get(period);
            return own == null ? targets.get(period.financialYear()) : own;
        }
    }

    static List<Line> read() {
        return new Fernshire().lines(folder());
    }

    private static Path folder() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var pack = at.resolve("examples/fernshire");
            if (Files.isDirectory(pack)) {
                return pack;
            }
        }
        throw new IllegalStateException(
                "Run this inside the project: examples/fernshire is needed");
    }

    private List<Line> lines(Path pack) {
        for (var row : rows(pack.resolve("indicators.csv"))) {
            indicators.put(row.get("id"), row);
        }
        for (var row : rows(pack.resolve("cutoffs.csv"))) {
            cutOffs.computeIfAbsent(row.get("indicator"), _ -> new ArrayList<>())
                    .add(new CutOff(Schemes.rating(row.get("rating")), quantity(row, "limit")));
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (var row : rows(pack.resolve("observations.csv"))) {
            var figure = observation(row);
            var figures = line(lines, row).figures();
            // A figure that is given again was revised.
            figures.removeIf(one -> one.period().equals(figure.period()));
            figures.add(figure);
        }
        for (var row : rows(pack.resolve("targets.csv"))) {
            var line = lines.get(row.get("indicator") + "@" + row.get("area"));
            var target = target(row);
            if (line != null && target != null) {
                line.targets().put(Period.parse(row.get("period")), target);
            }
        }
        lines.values()
                .forEach(line -> line.figures().sort(Comparator.comparing(Observation::period)));
        return List.copyOf(lines.values());
    }

    private Line line(Map<String, Line> lines, CSVRecord row) {
        var indicator = java.util.Objects.requireNonNull(indicators.get(row.get("indicator")));
        return lines.computeIfAbsent(
                row.get("indicator") + "@" + row.get("area"),
                _ ->
                        new Line(
                                row.get("indicator"),
                                row.get("area"),
                                indicator.get("frequency"),
                                definition(indicator),
                                new ArrayList<>(),
                                new HashMap<>(),
                                cutOffs.getOrDefault(row.get("indicator"), List.of())));
    }

    private static Definition definition(CSVRecord row) {
        var measure =
                new Measure(
                        choice(Measure.Kind.class, row.get("measure")),
                        row.get("per").isEmpty() ? 1 : Integer.parseInt(row.get("per")),
                        Integer.parseInt(row.get("decimals")));
        return new Definition(
                measure,
                choice(Polarity.class, row.get("polarity")),
                choice(Accumulation.class, row.get("accumulation")),
                Schemes.scheme(row.get("scheme")),
                new Significance.None(),
                List.of(Against.PREVIOUS, Against.LAST_YEAR),
                Precision.FULL,
                new Choice.Automatic());
    }

    private static Observation observation(CSVRecord row) {
        var value = row.get("value");
        return new Observation(
                Period.parse(row.get("period")),
                row.get("numerator").isEmpty() ? null : quantity(row, "numerator"),
                row.get("denominator").isEmpty() ? null : quantity(row, "denominator"),
                value.isEmpty() ? null : quantity(row, "value"),
                value.isEmpty() ? 0 : Math.max(0, new BigDecimal(value).scale()),
                row.get("quality").isEmpty()
                        ? Quality.FINAL
                        : choice(Quality.class, row.get("quality")));
    }

    private static @Nullable Target target(CSVRecord row) {
        if (!row.get("value").isEmpty()) {
            return new Target.Single(quantity(row, "value"));
        }
        if (!row.get("ideal").isEmpty()) {
            return new Target.Tiers(
                    row.get("minimum").isEmpty() ? null : quantity(row, "minimum"),
                    quantity(row, "ideal"),
                    row.get("aspirational").isEmpty() ? null : quantity(row, "aspirational"));
        }
        return row.get("low").isEmpty()
                ? null
                : new Target.Range(quantity(row, "low"), quantity(row, "high"));
    }

    private static Quantity quantity(CSVRecord row, String column) {
        return Quantity.parse(row.get(column));
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<CSVRecord> rows(Path file) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
