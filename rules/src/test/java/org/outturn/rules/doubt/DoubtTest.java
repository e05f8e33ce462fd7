package org.outturn.rules.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.outturn.rules.doubt.Denominators.Entry;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

class DoubtTest {
    private static final Measure COUNT = Measure.count();
    private static final LocalDate DUE = LocalDate.of(2026, 5, 14);
    private static final String YEAR = "50 52 48 51 49 50 53 47 50 52 48 50";

    @Test
    void a_figure_in_line_raises_no_doubt() {
        assertThat(doubts(YEAR, "51")).isEmpty();
        assertThat(doubts("", "51")).isEmpty();
    }

    @Test
    void a_late_figure_is_late_by_its_days() {
        var figure = Observation.of(Period.parse("2026-04"), Quantity.of(5));
        assertThat(late(figure, DUE, DUE.plusDays(3)))
                .containsExactly("The figure came 3 days after it was due.");
        assertThat(late(figure, DUE, DUE.plusDays(1)))
                .containsExactly("The figure came 1 day after it was due.");
        assertThat(late(figure, DUE, DUE)).isEmpty();
        assertThat(late(null, DUE, null))
                .containsExactly("The figure is still awaited 10 days after it was due.");
        assertThat(late(null, DUE.plusDays(10), null)).isEmpty();
        assertThat(late(null, null, null)).isEmpty();
        // it is there, and nobody knows since when
        assertThat(late(figure, DUE, null)).isEmpty();
        var notDue = new Observation(figure.period(), null, null, null, 0, Quality.NOT_DUE);
        assertThat(late(notDue, DUE, null))
                .containsExactly("The figure is still awaited 10 days after it was due.");
    }

    @Test
    void provisional_and_estimated_figures_say_so() {
        assertThat(marked(Quality.PROVISIONAL)).containsExactly("provisional");
        assertThat(marked(Quality.ESTIMATED)).containsExactly("estimated");
        assertThat(marked(Quality.FINAL)).isEmpty();
        assertThat(marked(Quality.SUPPRESSED)).isEmpty();
    }

    @Test
    void a_revised_figure_tells_from_what() {
        assertThat(revised("50.1", "52", "52", "50.4"))
                .containsExactly("The figure was revised 2 times, from 50.1 to 50.4.");
        assertThat(revised("52", "50")).containsExactly("The figure was revised from 52 to 50.");
        assertThat(revised("50", "50")).isEmpty();
    }

    @Test
    void an_outlier_is_told_by_its_own_history() {
        // median 50, median distance 1.5: 0.6745 x 8 / 1.5 = 3.597, and 7.7 would be 3.462
        var found = doubts(YEAR, "58");
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Doubt.Outlier.class,
                        outlier -> {
                            assertThat(outlier.score()).isCloseTo(3.5973, within(1e-4));
                            assertThat(outlier.usual()).isEqualTo(Quantity.of(50));
                            assertThat(outlier.figures()).isEqualTo(12);
                        });
        assertThat(words(found))
                .containsExactly(
                        "58 is far from the 12 figures before it: half of them are 50 or less.");
        assertThat(words(doubts(YEAR, "42")))
                .containsExactly(
                        "42 is far from the 12 figures before it: half of them are 50 or more.");
        assertThat(doubts(YEAR, "57.7")).isEmpty();
        assertThat(doubts("50 52 48 51 49 50 53 47 50 52 48", "58")).isEmpty();
    }

    @Test
    void where_most_figures_are_the_same_the_mean_distance_counts() {
        // distances 0 eleven times and 6 once, mean 0.5: 0.7979 x 3 / 0.5 = 4.787
        assertThat(doubts("5 5 5 5 5 11 5 5 5 5 5 5", "2")).hasSize(1);
        assertThat(doubts("5 5 5 5 5 11 5 5 5 5 5 5", "7")).isEmpty();
        assertThat(doubts("5 5 5 5 5 5 5 5 5 5 5 5", "7")).isEmpty();
    }

    @Test
    void christmas_is_no_outlier() {
        // months from 2025-04, so the ninth is December; the figure is for December a year later
        var year = "50 52 48 51 49 50 53 47 80 52 48 50 50 52 48 51 49 50 53 47";
        assertThat(doubts(year, "79")).isEmpty();
        assertThat(doubts(year, "81")).singleElement().isInstanceOf(Doubt.Outlier.class);
        assertThat(doubts(year, "20")).singleElement().isInstanceOf(Doubt.Outlier.class);
    }

    @Test
    void a_slipped_decimal_point_is_recognised() {
        assertThat(words(doubts("50 52 48", "480")))
                .containsExactly(
                        "480 is about 10 times the size of the 48 before: has a decimal point slipped?");
        assertThat(words(doubts(YEAR, "5")))
                .containsExactly(
                        "5 is about a tenth of the 50 before: has a decimal point slipped?");
        assertThat(words(doubts("5000 5200 5100", "52")))
                .containsExactly(
                        "52 is about a hundredth of the 5,100 before: has a decimal point slipped?");
        assertThat(words(doubts("5000 5200 5100", "5")))
                .containsExactly(
                        "5 is about a thousandth of the 5,100 before: has a decimal point slipped?");
        assertThat(words(doubts("5 6 5", "5000")))
                .containsExactly(
                        "5,000 is about 1,000 times the size of the 5 before: has a decimal point slipped?");
        assertThat(doubts("50 52 48", "300")).isEmpty();
        assertThat(doubts("50 52 48", "-480")).isEmpty();
        assertThat(doubts("50 52 0", "480")).isEmpty();
        // it has been as high before
        assertThat(doubts("500 52 48", "480")).isEmpty();
        // only the figure before was low
        assertThat(doubts("200 210 20", "220")).isEmpty();
    }

    @Test
    void a_step_far_larger_than_any_before_is_a_jump() {
        var rising = "10 20 30 40 50 60 70 80 90 100 110 120 130";
        assertThat(words(doubts(rising, "151")))
                .containsExactly(
                        "From 130 to 151 is a larger step than is plausible: the largest of the 12 before was 10.");
        assertThat(doubts(rising, "150")).isEmpty();
        assertThat(doubts(rising, "109")).singleElement().isInstanceOf(Doubt.Jump.class);
        assertThat(doubts("10 20 30 40 50 60 70 80 90 100 110 120", "141")).isEmpty();
    }

    @Test
    void figures_of_another_length_and_missing_ones_are_no_history() {
        var figures = new ArrayList<>(history(YEAR));
        figures.add(Observation.of(Period.parse("2025/26"), Quantity.of(600)));
        figures.add(
                new Observation(
                        Period.parse("2026-04"),
                        null,
                        null,
                        Quantity.of(1),
                        0,
                        Quality.SUPPRESSED));
        figures.add(Observation.of(Period.parse("2027-04"), Quantity.of(1)));
        var inspection =
                new Inspection(
                        COUNT,
                        Observation.of(Period.parse("2026-05"), Quantity.of(50)),
                        null,
                        null,
                        DUE,
                        figures,
                        List.of());
        assertThat(inspection.doubts(Plausible.STANDARD)).isEmpty();
    }

    @Test
    void what_is_no_history_does_not_excuse_an_outlier() {
        var figures = new ArrayList<>(history(YEAR));
        for (int month = 1; month <= 12; month++) {
            var before = Period.month(2020, month);
            figures.add(
                    new Observation(before, null, null, Quantity.of(58), 0, Quality.SUPPRESSED));
            figures.add(new Observation(before, null, null, null, 0, Quality.FINAL));
            figures.add(Observation.of(Period.quarter(2000 + month, 1), Quantity.of(58)));
            figures.add(Observation.of(Period.month(2030, month), Quantity.of(58)));
        }
        var inspection =
                new Inspection(
                        COUNT,
                        Observation.of(Period.parse("2026-04"), Quantity.of(58)),
                        null,
                        null,
                        DUE,
                        figures,
                        List.of());
        assertThat(inspection.doubts(Plausible.STANDARD))
                .singleElement()
                .isInstanceOfSatisfying(
                        Doubt.Outlier.class, found -> assertThat(found.figures()).isEqualTo(12));
    }

    @Test
    void the_median_of_an_even_and_of_an_odd_number_of_figures() {
        // sorted 47 48 48 49 49 50 51 51 52 52 52 53; distances from 50.5: 1.5 in the middle
        var even = doubts("50 52 48 51 49 47 53 51 49 52 48 52", "59");
        assertThat(even)
                .singleElement()
                .isInstanceOfSatisfying(
                        Doubt.Outlier.class,
                        found -> {
                            assertThat(found.usual()).isEqualTo(Quantity.parse("50.5"));
                            assertThat(found.score()).isCloseTo(0.6745 * 8.5 / 1.5, within(1e-9));
                        });
        // with another 52 in front: median 51, distances 0 0 1 1 1 1 1 2 2 2 3 3 4
        var odd = doubts("52 50 52 48 51 49 47 53 51 49 52 48 52", "59");
        assertThat(odd)
                .singleElement()
                .isInstanceOfSatisfying(
                        Doubt.Outlier.class,
                        found -> {
                            assertThat(found.usual()).isEqualTo(Quantity.of(51));
                            assertThat(found.score()).isCloseTo(0.6745 * 8 / 1, within(1e-9));
                        });
    }

    @Test
    void bounds_of_plausibility_are_positive() {
        for (var bound : List.of(0.0, -1.0, Double.NaN)) {
            assertThatThrownBy(() -> new Plausible(bound, 2, 12))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Plausible(3, bound, 12))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Plausible(3, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Plausible(3, 2, 2).enough()).isEqualTo(2);
    }

    @Test
    void one_population_has_one_denominator() {
        var a = entry("reviews", "", 400);
        var b = entry("plans", "", 400);
        var c = entry("carers", "", 410);
        var elsewhere = entry("carers", "holt", 40);
        var found = Denominators.mismatches(List.of(a, b, c, elsewhere));
        assertThat(found).containsOnlyKeys(c);
        assertThat(words(List.copyOf(found.values())))
                .containsExactly(
                        "The denominator is 410, and that of 'reviews' for the same population is 400.");
    }

    @Test
    void where_two_differ_both_are_doubted() {
        var a = entry("reviews", "", 400);
        var b = entry("plans", "", 401);
        assertThat(Denominators.mismatches(List.of(a, b))).containsOnlyKeys(a, b);
        assertThat(Denominators.mismatches(List.of(a))).isEmpty();
        var c = entry("carers", "", 402);
        var d = entry("visits", "", 402);
        assertThat(Denominators.mismatches(List.of(a, b, c, d))).containsOnlyKeys(a, b);
    }

    @Test
    void every_doubt_can_be_counted_by_its_name() {
        var q = Quantity.ONE;
        assertThat(
                        List.of(
                                        new Doubt.Late(1, true),
                                        new Doubt.Provisional(),
                                        new Doubt.Estimated(),
                                        new Doubt.Revised(q, q, 1),
                                        new Doubt.Outlier(q, q, 4, 12),
                                        new Doubt.Slip(q, q, 10, true),
                                        new Doubt.Jump(q, q, q, 12),
                                        new Doubt.Denominator(q, "a", q))
                                .stream()
                                .map(Doubt::name))
                .containsExactly(
                        "late",
                        "provisional",
                        "estimated",
                        "revised",
                        "outlier",
                        "slip",
                        "jump",
                        "denominator");
        assertThat(new Doubt.Provisional().words(COUNT)).isEqualTo("The figure is provisional.");
        assertThat(new Doubt.Estimated().words(COUNT)).isEqualTo("The figure is an estimate.");
    }

    /// 52 is shown as 50 where it is rounded to 5, and 53 as 55.
    @Test
    void a_denominator_that_only_rounding_sets_apart_is_not_doubted() {
        var rounded = entry("A", "", 50, 5);
        assertThat(Denominators.mismatches(List.of(rounded, entry("B", "", 52)))).isEmpty();
        assertThat(Denominators.mismatches(List.of(rounded, entry("B", "", 53)))).hasSize(2);
        assertThat(Denominators.mismatches(List.of(rounded, entry("B", "", 47)))).hasSize(2);
        assertThat(Denominators.mismatches(List.of(rounded, entry("B", "", 55, 5)))).hasSize(2);
        assertThat(Denominators.mismatches(List.of(rounded, entry("B", "", 50, 5)))).isEmpty();
    }

    private static Entry entry(String indicator, String area, long denominator) {
        return entry(indicator, area, denominator, 1);
    }

    private static Entry entry(String indicator, String area, long denominator, int roundedTo) {
        return new Entry(
                indicator,
                area,
                Period.parse("2025/26 Q1"),
                "clients",
                Quantity.of(denominator),
                roundedTo);
    }

    private static List<Observation> history(String figures) {
        var all = new ArrayList<Observation>();
        var period = Period.parse("2025-04");
        for (var word : figures.isEmpty() ? new String[0] : figures.split(" ")) {
            all.add(Observation.of(period, Quantity.parse(word)));
            period = period.next();
        }
        return all;
    }

    private static List<Doubt> doubts(String before, String value) {
        var earlier = history(before);
        var period =
                earlier.isEmpty() ? Period.parse("2025-04") : earlier.getLast().period().next();
        return new Inspection(
                        COUNT,
                        Observation.of(period, Quantity.parse(value)),
                        null,
                        null,
                        DUE,
                        earlier,
                        List.of())
                .doubts(Plausible.STANDARD);
    }

    private static List<String> words(List<Doubt> doubts) {
        return doubts.stream().map(doubt -> doubt.words(COUNT)).toList();
    }

    private static List<String> late(
            @Nullable Observation figure, @Nullable LocalDate due, @Nullable LocalDate received) {
        return words(
                new Inspection(COUNT, figure, due, received, DUE.plusDays(10), List.of(), List.of())
                        .doubts(Plausible.STANDARD));
    }

    private static List<String> marked(Quality quality) {
        return new Inspection(
                        COUNT,
                        new Observation(
                                Period.parse("2025-04"), null, null, Quantity.ONE, 0, quality),
                        null,
                        null,
                        DUE,
                        List.of(),
                        List.of(Quantity.ONE))
                .doubts(Plausible.STANDARD).stream().map(Doubt::name).toList();
    }

    private static List<String> revised(String... values) {
        var all = Arrays.stream(values).map(Quantity::parse).toList();
        return words(
                new Inspection(
                                COUNT,
                                Observation.of(Period.parse("2025-04"), all.getLast()),
                                null,
                                null,
                                DUE,
                                List.of(),
                                all.subList(0, all.size() - 1))
                        .doubts(Plausible.STANDARD));
    }
}
