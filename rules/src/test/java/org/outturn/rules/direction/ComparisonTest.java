package org.outturn.rules.direction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.direction.Travel.Derived;
import org.outturn.rules.direction.Travel.NotComparable;
import org.outturn.rules.direction.Travel.Stated;
import org.outturn.rules.direction.Travel.Unknown;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Polarity;

class ComparisonTest {
    private static final Period Q1 = Period.parse("2015/16 Q1");
    private static final Measure PERCENT = Measure.percent(1);

    private static Quantity q(String text) {
        return Quantity.parse(text);
    }

    private static Comparison comparison(Polarity polarity, Accumulation accumulation) {
        return new Comparison(PERCENT, polarity, accumulation, new Significance.None(), null);
    }

    private static Latest parts(int numerator, int denominator) {
        return new Latest(
                PERCENT.fromParts(Quantity.of(numerator), Quantity.of(denominator)), 0, Q1, true);
    }

    private static Latest given(String value) {
        return new Latest(q(value), Math.max(0, q(value).value().scale()), Q1, false);
    }

    private static Earlier printed(String value, int decimals, @Nullable String covers) {
        return Earlier.printed(
                Against.PREVIOUS, q(value), decimals, covers == null ? null : Period.parse(covers));
    }

    private static String word(Travel travel) {
        return switch (travel) {
            case Derived(_, var direction, _, _, _) -> direction.words();
            case Stated(_, _, var printed, _) -> "stated " + printed;
            case NotComparable _ -> "not comparable";
            case Unknown _ -> "unknown";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 422, 709, 58.10, 2, Improving", // AC/S3
        "HIGHER, 66, 709, 9.4, 1, Worsening", // AC/S4
        "HIGHER, 1048, 2674, 29.4, 1, Improving", // AC/S16
        "HIGHER, 212, 303, 70.0, 1, Same", // AC/S19, printed as worsening
        "HIGHER, 2657, 2674, 98.4, 1, Improving", // AC/C2
        "LOWER, 422, 709, 58.10, 2, Worsening",
        "LOWER, 66, 709, 9.4, 1, Improving"
    })
    void barnets_directions(
            Polarity polarity,
            int numerator,
            int denominator,
            String before,
            int decimals,
            String word) {
        var travel =
                comparison(polarity, Accumulation.STOCK)
                        .travel(
                                Against.PREVIOUS,
                                parts(numerator, denominator),
                                printed(before, decimals, null),
                                null);
        assertThat(word(travel)).isEqualTo(word);
    }

    @Test
    void a_figure_that_is_printed_the_same_is_the_same_and_says_why() {
        var travel =
                comparison(Polarity.HIGHER, Accumulation.RATIO)
                        .travel(Against.PREVIOUS, parts(212, 303), printed("70", 1, null), null);
        assertThat(travel.reason())
                .isEqualTo(
                        "The same as the previous period: 69.97% after 70.0%, which is no difference to the 1"
                                + " decimal that is known.");
    }

    @Test
    void two_exact_figures_differ_however_little() {
        var before = Earlier.exact(Against.PREVIOUS, q("70"), Q1.previous());
        assertThat(
                        word(
                                comparison(Polarity.HIGHER, Accumulation.RATIO)
                                        .travel(Against.PREVIOUS, parts(212, 303), before, null)))
                .isEqualTo("Worsening");
    }

    @Test
    void the_figure_known_less_precisely_sets_the_precision() {
        var rule = comparison(Polarity.HIGHER, Accumulation.STOCK);
        assertThat(word(rule.travel(Against.PREVIOUS, given("99"), printed("99.4", 1, null), null)))
                .isEqualTo("Same");
        assertThat(word(rule.travel(Against.PREVIOUS, given("99"), printed("99.5", 1, null), null)))
                .isEqualTo("Worsening");
        assertThat(
                        word(
                                rule.travel(
                                        Against.PREVIOUS,
                                        given("99.4"),
                                        Earlier.exact(Against.PREVIOUS, q("99.36"), Q1.previous()),
                                        null)))
                .isEqualTo("Same");
    }

    @Test
    void a_quarter_of_admissions_is_not_comparable_with_a_year() {
        var rule =
                new Comparison(
                        Measure.rate(100_000, 2),
                        Polarity.LOWER,
                        Accumulation.FLOW,
                        new Significance.None(),
                        null);
        var now = new Latest(q("91.13"), 2, Q1, true);
        var travel =
                rule.travel(
                        Against.PREVIOUS,
                        now,
                        printed("475.1", 1, "2014/15"),
                        new StatedDirection(Against.PREVIOUS, Direction.IMPROVING, "Improving"));
        assertThat(travel)
                .isInstanceOf(NotComparable.class)
                .extracting(Travel::reason)
                .isEqualTo(
                        "Not comparable with the previous period: Q1 2015/16 covers 3 months and 2014/15 covers a"
                                + " year. The paper states 'Improving'.");
        assertThat(word(rule.travel(Against.PREVIOUS, now, printed("120", 1, "2014/15 Q4"), null)))
                .isEqualTo("Improving");
    }

    @Test
    void a_flow_whose_earlier_period_is_not_named_has_only_a_stated_direction() {
        var rule = comparison(Polarity.HIGHER, Accumulation.FLOW);
        var stated = new StatedDirection(Against.PREVIOUS, Direction.WORSENING, "Worsening");
        assertThat(
                        word(
                                rule.travel(
                                        Against.PREVIOUS,
                                        given("119"),
                                        printed("216", 0, null),
                                        stated)))
                .isEqualTo("stated Worsening");
        assertThat(word(rule.travel(Against.PREVIOUS, given("119"), printed("216", 0, null), null)))
                .isEqualTo("unknown");
    }

    @Test
    void the_same_period_last_year_is_that_very_part_of_the_year() {
        var rule = comparison(Polarity.HIGHER, Accumulation.FLOW);
        var lastYear =
                new Earlier(Against.LAST_YEAR, q("100"), 0, Period.parse("2014/15 Q1"), true);
        var otherQuarter =
                new Earlier(Against.LAST_YEAR, q("100"), 0, Period.parse("2014/15 Q3"), true);
        assertThat(word(rule.travel(Against.LAST_YEAR, given("119"), lastYear, null)))
                .isEqualTo("Improving");
        assertThat(word(rule.travel(Against.LAST_YEAR, given("119"), otherQuarter, null)))
                .isEqualTo("not comparable");
    }

    @Test
    void staying_at_the_maximum_is_the_same() {
        var rule = comparison(Polarity.HIGHER, Accumulation.RATIO);
        var travel = rule.travel(Against.PREVIOUS, parts(96, 96), printed("100", 0, null), null);
        assertThat(word(travel)).isEqualTo("Same");
        assertThat(travel.reason()).contains("the best there can be");
        assertThat(
                        comparison(Polarity.LOWER, Accumulation.RATIO)
                                .travel(Against.PREVIOUS, parts(0, 5), printed("0", 0, null), null)
                                .reason())
                .contains("the best there can be");
    }

    @ParameterizedTest
    @CsvSource({"51.4, Same", "51.5, Improving", "48.6, Same", "48.5, Worsening", "50, Same"})
    void changes_below_a_number_of_points_do_not_count(String value, String word) {
        var rule =
                new Comparison(
                        PERCENT,
                        Polarity.HIGHER,
                        Accumulation.STOCK,
                        new Significance.Points(q("1.5")),
                        null);
        assertThat(word(rule.travel(Against.PREVIOUS, given(value), printed("50", 1, null), null)))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"204, Improving", "203, Same", "196, Worsening", "197, Same"})
    void changes_below_two_per_cent_do_not_count(String value, String word) {
        var rule =
                new Comparison(
                        Measure.count(),
                        Polarity.HIGHER,
                        Accumulation.STOCK,
                        new Significance.Percent(q("2")),
                        null);
        assertThat(word(rule.travel(Against.PREVIOUS, given(value), printed("200", 0, null), null)))
                .isEqualTo(word);
    }

    @Test
    void any_change_from_zero_counts_as_a_share() {
        assertThat(new Significance.Percent(q("2")).isSignificant(q("1"), Quantity.ZERO)).isTrue();
        assertThat(new Significance.Percent(q("2")).isSignificant(Quantity.ZERO, Quantity.ZERO))
                .isFalse();
        assertThat(new Significance.Points(Quantity.ZERO).isSignificant(Quantity.ZERO, q("5")))
                .isFalse();
    }

    @Test
    void close_to_target_improves_by_coming_closer() {
        var rule =
                new Comparison(
                        PERCENT,
                        Polarity.CLOSE,
                        Accumulation.STOCK,
                        new Significance.None(),
                        q("50"));
        assertThat(word(rule.travel(Against.PREVIOUS, given("48"), printed("55", 0, null), null)))
                .isEqualTo("Improving");
        assertThat(word(rule.travel(Against.PREVIOUS, given("58"), printed("55", 0, null), null)))
                .isEqualTo("Worsening");
        assertThat(word(rule.travel(Against.PREVIOUS, given("45"), printed("55", 0, null), null)))
                .isEqualTo("Same");
        assertThat(
                        word(
                                comparison(Polarity.CLOSE, Accumulation.STOCK)
                                        .travel(
                                                Against.PREVIOUS,
                                                given("45"),
                                                printed("55", 0, null),
                                                null)))
                .isEqualTo("unknown");
    }

    @Test
    void a_neutral_measure_moves_without_a_direction() {
        var rule = comparison(Polarity.NEUTRAL, Accumulation.STOCK);
        var travel = rule.travel(Against.PREVIOUS, given("45"), printed("55", 0, null), null);
        assertThat(travel.reason())
                .isEqualTo(
                        "Direction not known: 45.0% after 55.0%, and neither higher nor lower is better.");
        assertThat(word(rule.travel(Against.PREVIOUS, given("45"), printed("45", 0, null), null)))
                .isEqualTo("Same");
    }

    @Test
    void with_nothing_to_go_by_the_paper_is_quoted_or_nothing_is_said() {
        var rule = comparison(Polarity.HIGHER, Accumulation.STOCK);
        var stated = new StatedDirection(Against.BASELINE, Direction.SAME, "No change");
        assertThat(word(rule.travel(Against.BASELINE, given("1"), null, stated)))
                .isEqualTo("stated No change");
        assertThat(word(rule.travel(Against.BASELINE, null, null, stated)))
                .isEqualTo("stated No change");
        assertThat(rule.travel(Against.BASELINE, given("1"), null, null).reason())
                .isEqualTo("Direction not known: there is no earlier figure for the baseline.");
    }

    @Test
    void a_rolling_year_is_compared_with_another() {
        var rule = comparison(Polarity.LOWER, Accumulation.ROLLING);
        var now = new Latest(q("5.84"), 2, Period.parse("R12 2015-05"), false);
        assertThat(word(rule.travel(Against.PREVIOUS, now, printed("5.89", 2, null), null)))
                .isEqualTo("Improving");
        assertThat(
                        word(
                                rule.travel(
                                        Against.PREVIOUS,
                                        now,
                                        printed("5.89", 2, "R12 2015-04"),
                                        null)))
                .isEqualTo("Improving");
        assertThat(word(rule.travel(Against.PREVIOUS, now, printed("5.89", 2, "2015-04"), null)))
                .isEqualTo("not comparable");
    }

    @Test
    void the_change_is_the_later_figure_less_the_earlier() {
        var travel =
                comparison(Polarity.LOWER, Accumulation.STOCK)
                        .travel(Against.PREVIOUS, given("45"), printed("55", 0, null), null);
        assertThat(((Derived) travel).change()).isEqualTo(q("-10"));
        assertThat(travel.reason())
                .isEqualTo(
                        "Improving against the previous period: 45.0% after 55.0%, and lower is better.");
    }
}
