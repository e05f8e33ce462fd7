package org.outturn.examples.fernshire;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.examples.fernshire.Pack.cell;
import static org.outturn.examples.fernshire.Pack.number;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The framework holds together: ids exist, parts fit, districts add up to the county, lines
/// to totals.
class FrameworkTest {
    private static final List<Map<String, String>> INDICATORS = Pack.table("indicators.csv");

    @Test
    void there_are_24_indicators_in_each_of_five_perspectives_and_two_that_are_computed() {
        var counts =
                INDICATORS.stream()
                        .filter(row -> cell(row, "computed").isEmpty())
                        .map(row -> cell(row, "groupings").split(";")[0])
                        .collect(groupingBy(g -> g, counting()));
        assertThat(counts)
                .hasSize(5)
                .allSatisfy((perspective, count) -> assertThat(count).isEqualTo(24));
        assertThat(ids("indicators.csv")).hasSize(122);
    }

    @Test
    void everything_that_is_named_is_defined() {
        var units = ids("units.csv");
        var indicators = ids("indicators.csv");
        var areas = ids("areas.csv");
        areas.add("");
        assertThat(INDICATORS).allMatch(row -> units.contains(cell(row, "unit")));
        assertThat(INDICATORS)
                .allMatch(row ->
                        Pack.text("schemes.yaml").contains("id: " + cell(row, "scheme") + "\n"));
        assertThat(Pack.observations())
                .allMatch(row ->
                        indicators.contains(cell(row, "indicator"))
                                && areas.contains(cell(row, "area")));
        assertThat(Pack.table("targets.csv"))
                .allMatch(row ->
                        indicators.contains(cell(row, "indicator"))
                                && areas.contains(cell(row, "area")));
        for (var table : List.of("risks.csv", "savings.csv", "commitments.csv")) {
            assertThat(Pack.table(table)).allMatch(row -> units.contains(cell(row, "unit")));
        }
    }

    @Test
    void one_figure_was_revised_no_other_is_given_twice_and_no_target_is() {
        assertThat(twice("observations.csv")).containsExactly("blue-badges||2026-09");
        assertThat(twice("targets.csv")).isEmpty();
    }

    private static List<String> twice(String table) {
        var keys = new HashSet<String>();
        return Pack.table(table).stream()
                .map(row -> key(row, cell(row, "area")))
                .filter(key -> !keys.add(key))
                .toList();
    }

    @Test
    void no_share_is_more_than_the_whole() {
        var percentages =
                INDICATORS.stream()
                        .filter(row -> cell(row, "measure").equals("percent"))
                        .map(row -> cell(row, "id"))
                        .collect(Collectors.toSet());
        assertThat(Pack.observations())
                .filteredOn(row ->
                        percentages.contains(cell(row, "indicator"))
                                && !cell(row, "numerator").isEmpty())
                .hasSizeGreaterThan(5000)
                .allMatch(row -> number(row, "numerator") <= number(row, "denominator"));
    }

    @Test
    void the_county_is_the_sum_of_its_districts_and_a_district_of_its_wards() {
        var parents =
                Pack.table("areas.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> cell(row, "id"), row -> cell(row, "parent")));
        var sums = new TreeMap<String, double[]>();
        for (var row : Pack.observations()) {
            var area = cell(row, "area");
            if (!area.isEmpty()) {
                var key = key(row, parents.getOrDefault(area, ""));
                add(sums.computeIfAbsent(key, k -> new double[3]), row);
            }
        }
        var checked = new HashSet<String>();
        for (var row : Pack.observations()) {
            var sum = sums.get(key(row, cell(row, "area")));
            if (sum != null) {
                var own = new double[3];
                add(own, row);
                assertThat(own).as(key(row, cell(row, "area"))).containsExactly(sum);
                checked.add(cell(row, "indicator"));
            }
        }
        assertThat(checked).hasSize(31);
    }

    @Test
    void totals_are_the_exact_sums_of_their_lines() {
        for (var column : List.of("original", "revised", "actual", "forecast")) {
            assertTotal("revenue.csv", column);
        }
        for (var column :
                List.of(
                        "original",
                        "slippage-in",
                        "revised",
                        "slippage",
                        "latest",
                        "forecast",
                        "new-budget")) {
            assertTotal("capital.csv", column);
        }
    }

    @Test
    void planned_savings_are_delivered_forecast_or_at_risk() {
        assertThat(Pack.table("savings.csv"))
                .hasSize(15)
                .allMatch(row ->
                        number(row, "planned")
                                == number(row, "delivered")
                                        + number(row, "forecast")
                                        + number(row, "at-risk-amber")
                                        + number(row, "at-risk-red"));
    }

    private static void assertTotal(String table, String column) {
        double lines =
                Pack.table(table).stream()
                        .filter(row -> cell(row, "kind").equals("line"))
                        .mapToDouble(row -> number(row, column))
                        .sum();
        var total =
                Pack.table(table).stream()
                        .filter(row -> cell(row, "kind").equals("total"))
                        .toList();
        assertThat(number(total.getFirst(), column)).as(table + " " + column).isEqualTo(lines);
    }

    private static String key(Map<String, String> row, String area) {
        return cell(row, "indicator") + "|" + area + "|" + cell(row, "period");
    }

    private static void add(double[] sum, Map<String, String> row) {
        var columns = List.of("numerator", "denominator", "value");
        for (int i = 0; i < 3; i++) {
            sum[i] += cell(row, columns.get(i)).isEmpty() ? 0 : number(row, columns.get(i));
        }
    }

    private static Set<String> ids(String table) {
        return Pack.table(table).stream()
                .map(row -> cell(row, "id"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
