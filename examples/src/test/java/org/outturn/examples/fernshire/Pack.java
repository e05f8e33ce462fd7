package org.outturn.examples.fernshire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The committed pack, read back with nothing but its own columns.
final class Pack {
    static final Path FOLDER = Path.of("fernshire");
    private static final List<Map<String, String>> OBSERVATIONS = table("observations.csv");
    private static final List<Map<String, String>> TARGETS = table("targets.csv");

    private static final Set<String> PERCENTAGES =
            table("indicators.csv").stream()
                    .filter(row -> cell(row, "measure").equals("percent"))
                    .map(row -> cell(row, "id"))
                    .collect(Collectors.toSet());

    private Pack() {}

    static List<Map<String, String>> table(String name) {
        return Csv.read(text(name));
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> observations() {
        return OBSERVATIONS;
    }

    /// The rows of one series, oldest first; the county has the empty area.
    static List<Map<String, String>> series(String indicator, String area) {
        return OBSERVATIONS.stream()
                .filter(row -> cell(row, "indicator").equals(indicator))
                .filter(row -> cell(row, "area").equals(area))
                .toList();
    }

    /// The figures of a percentage, an average or a count, oldest first, those that are there.
    static List<Double> figures(String indicator, String area) {
        return series(indicator, area).stream().filter(Pack::isGiven).map(Pack::figure).toList();
    }

    static double last(String indicator, String area) {
        return figures(indicator, area).getLast();
    }

    static double target(String indicator, String area, String period) {
        return TARGETS.stream()
                .filter(row -> cell(row, "indicator").equals(indicator))
                .filter(row -> cell(row, "area").equals(area))
                .filter(row -> cell(row, "period").equals(period))
                .map(row -> Double.parseDouble(cell(row, "value")))
                .findFirst()
                .orElseThrow();
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static boolean isGiven(Map<String, String> row) {
        return !cell(row, "numerator").isEmpty() || !cell(row, "value").isEmpty();
    }

    private static double figure(Map<String, String> row) {
        return cell(row, "value").isEmpty()
                ? per(row) * number(row, "numerator") / number(row, "denominator")
                : number(row, "value");
    }

    private static double per(Map<String, String> row) {
        return PERCENTAGES.contains(cell(row, "indicator")) ? 100 : 1;
    }
}
