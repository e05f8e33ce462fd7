package org.outturn.rules.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2020-10, 2020-10-01, 2020-10-31, October 2020",
        "2015/16 Q1, 2015-04-01, 2015-06-30, Q1 2015/16",
        "2015/16 Q4, 2016-01-01, 2016-03-31, Q4 2015/16",
        "2015/16 H1, 2015-04-01, 2015-09-30, H1 2015/16",
        "2015/16 H2, 2015-10-01, 2016-03-31, H2 2015/16",
        "2015/16, 2015-04-01, 2016-03-31, 2015/16",
        "1999/00, 1999-04-01, 2000-03-31, 1999/00",
        "2017, 2017-01-01, 2017-12-31, 2017",
        "AY 2016/17, 2016-09-01, 2017-08-31, academic year 2016/17",
        "R12 2015-05, 2014-06-01, 2015-05-31, June 2014 to May 2015",
        "2014-10..2015-03, 2014-10-01, 2015-03-31, October 2014 to March 2015",
        "2015-04..2015-05, 2015-04-01, 2015-05-31, April to May 2015",
        "2020-02..2020-02, 2020-02-01, 2020-02-29, February 2020",
        "@2017-09-30, 2017-09-30, 2017-09-30, 30 September 2017"
    })
    void every_form_reads_and_writes(String text, LocalDate start, LocalDate end, String label) {
        var period = Period.parse(text);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(text);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
        assertThat(period.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015/17",
                "2015/16 Q5",
                "2015/16 Q0",
                "2015/16 H3",
                "2020-13",
                "AY 2016/18",
                "Q1 2015/16",
                "2015-03..2014-10",
                "@2017-02-30",
                "R12",
                "Oct-20",
                "20155",
                "2015/16Q1"
            })
    void anything_else_is_refused_with_the_forms_that_are_understood(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not a period")
                .hasMessageContaining("2015/16 Q1");
    }

    @Test
    void a_period_of_the_wrong_length_or_place_cannot_be_made() {
        var april = LocalDate.of(2015, 4, 1);
        for (var kind : Period.Kind.values()) {
            assertThatThrownBy(() -> new Period(kind, april, april.plusDays(40)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Period(kind, april, april.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Period.quarter(2015, 5)).hasMessageContaining("quarters 1 to 4");
        assertThatThrownBy(() -> Period.half(2015, 0)).hasMessageContaining("halves 1 and 2");
        assertThatThrownBy(() -> Period.quarter(2015, 1).moved(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10, 2020-09, 2019-10",
        "2015/16 Q1, 2014/15 Q4, 2014/15 Q1",
        "2015/16 H1, 2014/15 H2, 2014/15 H1",
        "2015/16, 2014/15, 2014/15",
        "2017, 2016, 2016",
        "AY 2016/17, AY 2015/16, AY 2015/16",
        "R12 2015-05, R12 2015-04, R12 2014-05",
        "2014-10..2015-03, 2014-04..2014-09, 2013-10..2014-03",
        "@2017-09-30, @2016-09-30, @2016-09-30",
        "@2020-02-29, @2019-02-28, @2019-02-28"
    })
    void every_period_knows_the_one_before_and_the_same_one_last_year(
            String text, String previous, String lastYear) {
        assertThat(Period.parse(text).previous()).hasToString(previous);
        assertThat(Period.parse(text).sameLastYear()).hasToString(lastYear);
        assertThat(Period.parse(previous).next().end()).isAfterOrEqualTo(LocalDate.of(2015, 3, 31));
    }

    @Test
    void a_day_moves_by_years_and_the_last_of_a_month_stays_the_last() {
        assertThat(Period.parse("@2017-09-15").next()).hasToString("@2018-09-15");
        assertThat(Period.parse("@2019-02-28").next()).hasToString("@2020-02-29");
        assertThat(Period.parse("@2020-02-28").previous()).hasToString("@2019-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2015/16 Q1, 2015/16, 3",
        "2020-10, 2020/21, 7",
        "2020-04, 2020/21, 1",
        "2021-03, 2020/21, 12",
        "2017/18 H1, 2017/18, 6",
        "@2017-09-30, 2017/18, 6"
    })
    void months_of_the_financial_year_are_counted_from_april(String text, String year, int gone) {
        var period = Period.parse(text);
        assertThat(period.financialYear()).hasToString(year);
        assertThat(period.monthsOfYearGone()).isEqualTo(gone);
        assertThat(period.yearToDate().lengthInMonths()).isEqualTo(gone);
    }

    @Test
    void a_quarter_is_like_another_quarter_but_not_like_a_year() {
        var quarter = Period.parse("2015/16 Q1");
        assertThat(quarter.isLikeForLike(quarter.previous())).isTrue();
        assertThat(quarter.isLikeForLike(Period.parse("2014/15"))).isFalse();
        assertThat(Period.parse("2014/15").isLikeForLike(Period.parse("R12 2015-05"))).isTrue();
        assertThat(Period.parse("@2017-09-30").isLikeForLike(Period.parse("2017-09"))).isFalse();
    }

    @Test
    void a_half_covers_the_same_days_as_its_run_of_months_and_yet_is_another_period() {
        var half = Period.parse("2015/16 H1");
        var run = Period.parse("2015-04..2015-09");
        assertThat(half.covers(run)).isTrue();
        assertThat(half).isNotEqualTo(run);
        assertThat(half.compareTo(run)).isNotZero();
        assertThat(half.covers(Period.parse("2015/16 Q1"))).isFalse();
        assertThat(half.covers(Period.parse("2015/16 Q2"))).isFalse();
        assertThat(half.contains(Period.parse("2015/16 Q2"))).isTrue();
        assertThat(half.contains(Period.parse("2015/16 Q3"))).isFalse();
        assertThat(half.listMonths()).hasSize(6).first().hasToString("2015-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, Sep 26, month",
        "R12 2026-09, Sep 26, month",
        "2026-04..2026-09, Sep 26, period",
        "2026/27 Q1, Q1 26/27, quarter",
        "1999/00 Q1, Q1 1999/00, quarter",
        "2026/27 H2, H2 26/27, half-year",
        "2026/27, 2026/27, year",
        "2026, 2026, year",
        "AY 2026/27, 2026/27, year",
        "@2026-09-30, 30 September 2026, period"
    })
    void beneath_an_axis_a_period_is_short_and_each_follows_the_other_by_a_step(
            String text, String label, String step) {
        assertThat(Period.parse(text).shortLabel()).isEqualTo(label);
        assertThat(Period.parse(text).step()).isEqualTo(step);
    }

    @Test
    void periods_order_by_their_end() {
        assertThat(
                        Stream.of("2015/16", "2015/16 Q1", "2015-06", "2014/15")
                                .map(Period::parse)
                                .sorted())
                .map(Period::toString)
                .containsExactly("2014/15", "2015/16 Q1", "2015-06", "2015/16");
    }

    @Test
    void every_month_of_a_hundred_years_round_trips_in_every_kind() {
        for (int year = 1950; year < 2050; year++) {
            for (int part = 1; part <= 12; part++) {
                var month = Period.month(year, part);
                var rolling = Period.rollingYear(java.time.YearMonth.of(year, part));
                assertThat(Period.parse(month.toString())).isEqualTo(month);
                assertThat(Period.parse(rolling.toString())).isEqualTo(rolling);
                assertThat(month.next().previous()).isEqualTo(month);
            }
            for (int part = 1; part <= 4; part++) {
                var quarter = Period.quarter(year, part);
                assertThat(Period.parse(quarter.toString())).isEqualTo(quarter);
                assertThat(quarter.findQuarter()).contains(part);
            }
        }
    }
}
