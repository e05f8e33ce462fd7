package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every limit to 1e-9 and every cause of the series in `series.txt`.
class WorkedSeriesTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    record Case(
            String name, SpcSettings settings, List<Integer> rebases, List<List<String>> points) {}

    @TestFactory
    Stream<DynamicTest> limits_and_causes_are_those_of_the_published_formulas() throws IOException {
        var cases = cases();
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(Case drawn) {
        var figures = drawn.points().stream().mapToDouble(point -> number(point.get(0))).toArray();
        var rebases = drawn.rebases().stream().mapToInt(Integer::intValue).toArray();
        var chart = Xmr.chart(figures, drawn.settings(), rebases);
        for (int i = 0; i < chart.size(); i++) {
            var point = drawn.points().get(i);
            var where = "point %d of %s".formatted(i + 1, drawn.name());
            var phase = chart.phase(i);
            assertThat(phase.number()).as(where).isEqualTo(Integer.parseInt(point.get(1)));
            assertThat(phase.mean()).as(where).isCloseTo(number(point.get(2)), CLOSE);
            double lower = number(point.get(3));
            double upper = number(point.get(4));
            assertThat(phase.lower(i))
                    .as(where)
                    .isCloseTo(Double.isNaN(lower) ? phase.mean() : lower, CLOSE);
            assertThat(phase.upper(i))
                    .as(where)
                    .isCloseTo(Double.isNaN(upper) ? phase.mean() : upper, CLOSE);
            assertThat(chart.cause(i).nhs()).as(where).isEqualTo(point.get(5));
        }
    }

    private static double number(String text) {
        return text.equals("-") ? Double.NaN : Double.parseDouble(text);
    }

    private static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        try (var lines = open()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("case ")) {
                    cases.add(header(line.substring(5).split(" \\| ?")));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.getLast().points().add(List.of(line.split(", ")));
                }
            }
        }
        return cases;
    }

    private static Case header(String[] parts) {
        var settings =
                SpcSettings.standard()
                        .withScreening(parts[1].equals("screened"))
                        .withBaseline(Integer.parseInt(parts[2].strip()));
        var rebases =
                parts.length < 4
                        ? List.<Integer>of()
                        : Arrays.stream(parts[3].split(" ")).map(Integer::valueOf).toList();
        return new Case(parts[0], settings, rebases, new ArrayList<>());
    }

    private static BufferedReader open() {
        var resource =
                Objects.requireNonNull(WorkedSeriesTest.class.getResourceAsStream("series.txt"));
        return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
    }
}
