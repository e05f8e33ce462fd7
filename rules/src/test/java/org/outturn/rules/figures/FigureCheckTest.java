package org.outturn.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.rules.figures.Claims.count;
import static org.outturn.rules.figures.Claims.printed;
import static org.outturn.rules.figures.Claims.result;
import static org.outturn.rules.figures.Claims.sentence;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Printed;
import org.outturn.rules.quantity.Quantity;

class FigureCheckTest {
    /// Barnet, Q1 2015/16.
    @ParameterizedTest
    @CsvSource({
        "59.52%, 422, 709, holds",
        "9.3%, 66, 709, holds",
        "4.8%, 37, 767, holds",
        "73.8%, 316, 428, holds",
        "39.2%, 1048, 2674, holds",
        "70.0%, 212, 303, holds",
        "98.6%, 68, 69, holds",
        "69.6%, 71, 102, holds",
        "59.53%, 422, 709, 59.52%",
        "50%, 0, 0, not checked",
        "N/A, 1, 2, not checked",
        "50%, N/A, 2, not checked"
    })
    void a_percentage_follows_from_its_parts(
            String value, String numerator, String denominator, String result) {
        assertThat(
                        result(
                                new ValueOfParts(
                                        printed(value),
                                        Measure.percent(1),
                                        count(numerator),
                                        count(denominator))))
                .isEqualTo(result);
    }

    @Test
    void the_admissions_of_s9_contradict_their_own_parts() {
        var relation =
                new ValueOfParts(
                        printed("98.59"), Measure.rate(100_000, 2), count("47"), count("51576"));
        assertThat(sentence(relation))
                .isEqualTo(
                        "'98.59' is printed (2.2a), but 91.13 follows from 47 out of 51576 for each 100,000.");
        assertThat(
                        result(
                                new ValueOfParts(
                                        printed("0.87"),
                                        Measure.rate(100_000, 2),
                                        count("2"),
                                        count("229329"))))
                .isEqualTo("holds");
    }

    @ParameterizedTest
    @CsvSource({
        "0.8%, 59.52%, 60.00%, holds",
        "12.2%, 9.3%, 10.6%, holds", // computed from 9.309
        "31.1%, 4.8%, 7.0%, holds", // computed from 4.824; 4.8 gives 31.4
        "9.4%, 73.8%, 81.5%, holds",
        "2.0%, 39.2%, 40.0%, holds",
        "55.9%, 119, 270, holds",
        "11.6%, 66.3%, 75.0%, holds",
        "25.5%, 22.6, 18.0, holds", // computed from 22.59
        "1.4%, 98.59, 100.0, holds",
        "11.1%, 70.0%, 63.0%, holds",
        "74.0%, 0.87, 3.35, holds",
        "-12.0%, 2.5, 2.8, holds", // any sign
        "12.0%, 2.8, 2.5, holds",
        "5%, 1, 0, not checked"
    })
    void variances_that_rounding_can_explain_hold(
            String variance, String result, String target, String expected) {
        assertThat(result(new VarianceOf(printed(variance), printed(result), printed(target))))
                .isEqualTo(expected);
    }

    @Test
    void the_variance_of_c12_is_a_tenth_of_what_it_should_be() {
        assertThat(sentence(new VarianceOf(printed(".05%"), printed("5.84"), printed("5.81"))))
                .isEqualTo(
                        "'.05%' is printed (2.2a), but about 0.52% (0.34% to 0.69%, allowing for rounding) follows"
                                + " from the result of 5.84 and the target of 5.81.");
    }

    @Test
    void counts_are_counted_and_percentages_are_of_counts() {
        assertThat(sentence(new CountOf(count("5"), 6, "the commitments rated Green")))
                .isEqualTo(
                        "'5' is printed (2.1), but 6 follows from counting the commitments rated Green.");
        assertThat(result(new CountOf(count("7"), 6, 8, "the measures"))).isEqualTo("holds");
        assertThat(result(new CountOf(count("9"), 6, 8, "the measures"))).isEqualTo("6 to 8");
        assertThat(result(new PercentOf(printed("35%"), count("7"), count("20"))))
                .isEqualTo("holds");
        assertThat(result(new PercentOf(printed("90%"), count("18"), count("20"))))
                .isEqualTo("holds");
        assertThat(result(new PercentOf(printed("43%"), count("26"), count("61"))))
                .isEqualTo("holds");
        assertThat(result(new PercentOf(printed("44%"), count("26"), count("61"))))
                .isEqualTo("43%");
        assertThat(result(new PercentOf(printed("0%"), count("0"), count("0"))))
                .isEqualTo("not checked");
        // 26 of the 61 that are rated, or of 65 altogether
        assertThat(
                        result(
                                new PercentOf(
                                        printed("43%"),
                                        count("26"),
                                        count("61"),
                                        List.of(count("65")))))
                .isEqualTo("holds");
        assertThat(
                        result(
                                new PercentOf(
                                        printed("40%"),
                                        count("26"),
                                        count("61"),
                                        List.of(count("65")))))
                .isEqualTo("holds");
        assertThat(
                        result(
                                new PercentOf(
                                        printed("44%"),
                                        count("26"),
                                        count("61"),
                                        List.of(count("65")))))
                .isEqualTo("43%");
    }

    @Test
    void twelve_measures_cannot_have_twelve_better_and_eight_worse() {
        var relation = new PartsOfWhole(count("12"), List.of(count("12"), count("8")));
        assertThat(sentence(relation))
                .isEqualTo(
                        "'12' is printed (2.1), but at least 20 follows from its parts 12 and 8.");
        assertThat(result(new PartsOfWhole(count("20"), List.of(count("12"), count("8")))))
                .isEqualTo("holds");
        assertThat(result(new PartsOfWhole(count("20"), List.of(count("?")))))
                .isEqualTo("not checked");
    }

    /// 60 of 100 leave 40, and what rounds to them: up to 41.
    @ParameterizedTest
    @CsvSource({
        "40, 100, 60, holds",
        "41, 100, 60, holds",
        "43, 100, 60, at most 41",
        "n/a, 100, 60, not checked",
        "43, n/a, 60, not checked",
        "43, 100, n/a, not checked"
    })
    void a_part_is_no_more_than_others_leave_of_the_whole(
            String part, String whole, String other, String result) {
        assertThat(result(new PartOf(printed(part), printed(whole), List.of(printed(other)))))
                .isEqualTo(result);
    }

    @Test
    void a_part_says_what_it_is_held_against() {
        assertThat(
                        sentence(
                                new PartOf(
                                        printed("43"),
                                        count("100"),
                                        List.of(count("50"), count("10")))))
                .isEqualTo(
                        "'43' is printed (2.2a), but at most 40 follows from the whole of 100 with 50 and 10.");
        assertThat(sentence(new PartOf(printed("102"), count("100"), List.of())))
                .endsWith("but at most 100 follows from the whole of 100.");
    }

    @Test
    void words_are_printed_in_no_thousands() {
        assertThat(printed("(£0.3m)").scale()).isEqualTo(Printed.Scale.MILLIONS);
        assertThat(printed("from").scale()).isEqualTo(Printed.Scale.ONES);
    }

    @Test
    void a_total_that_differs_by_rounding_is_no_error() {
        var originals =
                List.of(
                                "(1,062)", "186", "596", "732", "751", "788", "1,027", "1,064",
                                "3,538", "35,615", "38,520")
                        .stream()
                        .map(Claims::printed)
                        .toList();
        assertThat(result(new Sum(printed("81,756"), originals))).isEqualTo("holds");
        assertThat(result(new Sum(printed("81,762"), originals)))
                .isEqualTo("about 81,755 (81,750 to 81,761, allowing for rounding)");
        assertThat(result(new Sum(printed("1"), List.of()))).isEqualTo("not checked");
    }

    @Test
    void differences_products_and_ratios() {
        assertThat(result(new Difference(printed("3,234"), printed("84,920"), printed("81,686"))))
                .isEqualTo("holds");
        assertThat(
                        result(
                                new Difference(
                                        printed("0.25"), printed("3,044.66"), printed("3,044.91"))))
                .isEqualTo("about -0.25 (-0.26 to -0.24, allowing for rounding)");
        assertThat(
                        result(
                                new Difference(
                                        printed("0.25"),
                                        printed("3,044.66"),
                                        printed("3,044.91"),
                                        true)))
                .isEqualTo("holds");
        assertThat(result(new Product(count("1,136"), List.of(count("284"), count("4")))))
                .isEqualTo("holds");
        assertThat(result(new Product(count("1"), List.of()))).isEqualTo("not checked");
        assertThat(result(new Ratio(printed("0.7"), count("71"), count("102"), Quantity.ONE)))
                .isEqualTo("holds");
        assertThat(result(new Ratio(printed("70.6%"), count("71"), count("102"), Quantity.HUNDRED)))
                .isEqualTo("69.6%");
    }

    @ParameterizedTest
    @CsvSource({
        "-2.6%, 390, 380, EITHER, holds",
        "26.3%, 732, 924, EITHER, holds", // 26.2 at the middle
        "4.0%, '81,686', '84,920', EITHER, holds",
        "7.4%, (189), (203), EITHER, holds",
        "-7.4%, (189), (203), EITHER, holds",
        "-7.4%, (189), (203), ABSOLUTE, holds",
        "68%, 655, 1100, EITHER, holds",
        "5%, 0, 3, EITHER, not checked"
    })
    void a_change_is_per_cent_of_where_it_started(
            String claim, String from, String to, PercentChange.Base base, String result) {
        assertThat(result(new PercentChange(printed(claim), printed(from), printed(to), base)))
                .isEqualTo(result);
    }

    @Test
    void an_underspend_on_income_has_the_sign_of_other_underspends() {
        assertThat(
                        result(
                                new PercentChange(
                                        printed("7.4%"),
                                        printed("(189)"),
                                        printed("(203)"),
                                        PercentChange.Base.ABSOLUTE)))
                .startsWith("about -7.4%");
    }

    @Test
    void the_same_figure_twice_is_the_same() {
        assertThat(result(new SameFigure(printed("3,234"), printed("3.234k")))).isEqualTo("holds");
        assertThat(result(new SameFigure(printed("936"), printed("0.25")))).isEqualTo("'0.25'");
        assertThat(
                        result(
                                new SameFigure(
                                        Claim.words("a", "Treat", ""),
                                        Claim.words("b", "treat ", ""))))
                .isEqualTo("holds");
        assertThat(
                        result(
                                new SameFigure(
                                        Claim.words("a", "Treat", ""),
                                        Claim.words("b", "Tolerate", ""))))
                .isEqualTo("'Tolerate'");
        assertThat(result(new SameFigure(Claim.words("a", "", ""), Claim.words("b", "x", ""))))
                .isEqualTo("not checked");
    }

    @Test
    void a_check_counts_what_held_what_did_not_and_what_it_could_not_tell() {
        var check =
                FigureCheck.of(
                        List.of(
                                new CountOf(count("5"), 5, "x"),
                                new CountOf(count("5"), 6, "x"),
                                new CountOf(count("five"), 6, "x")));
        assertThat(check.held()).isOne();
        assertThat(check.findings()).hasSize(1);
        assertThat(check.notChecked()).hasSize(1);
        assertThat(check.checked()).isEqualTo(2);
    }

    @Test
    void rounding_never_raises_a_false_alarm() {
        var random = new java.util.Random(936);
        for (int i = 0; i < 3000; i++) {
            var denominator = Quantity.of(random.nextInt(1, 5000));
            var numerator = Quantity.of(random.nextInt(0, 5000));
            var target = Quantity.of(random.nextInt(1, 100));
            var value = numerator.times(Quantity.HUNDRED).dividedBy(denominator);
            int places = random.nextInt(3);
            var variance =
                    value.minus(target).times(Quantity.HUNDRED).dividedBy(target).shown(1) + "%";
            var result = printed(value.shown(places) + "%");
            assertThat(
                            result(
                                    new ValueOfParts(
                                            result,
                                            Measure.percent(places),
                                            count(numerator.toString()),
                                            count(denominator.toString()))))
                    .isEqualTo("holds");
            assertThat(result(new VarianceOf(printed(variance), result, printed(target.shown(0)))))
                    .isEqualTo("holds");
            assertThat(
                            result(
                                    new PercentChange(
                                            printed(variance), printed(target.shown(0)), result)))
                    .isEqualTo("holds");
        }
    }
}
