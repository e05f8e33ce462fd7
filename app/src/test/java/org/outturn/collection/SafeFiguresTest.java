package org.outturn.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What of a council's figures may leave, drawn as `area period: parts`.
@WithDatabase
class SafeFiguresTest {
    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired Collection collection;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void nothing_is_in() {
        jdbc.execute("truncate council cascade");
    }

    @Test
    void small_counts_go_with_another_and_the_rest_is_rounded() {
        assertThat(
                        shown(
                                "suppress: 1-4, round: 5",
                                """
                                entrants,,2025/26 Q1,,,44
                                entrants,north,2025/26 Q1,,,12
                                entrants,east,2025/26 Q1,,,3
                                entrants,south,2025/26 Q1,,,20
                                entrants,west,2025/26 Q1,,,9
                                """))
                .isEqualTo(
                        """
                        2025/26 Q1: 45
                        north 2025/26 Q1: 10
                        east 2025/26 Q1: suppressed
                        south 2025/26 Q1: 20
                        west 2025/26 Q1: suppressed\
                        """);
    }

    @Test
    void a_percentage_stays_that_of_the_unrounded_parts() {
        assertThat(
                        shown(
                                "suppress: 1-4, round: 5",
                                """
                                at-home,,2025/26 Q1,41,52,
                                at-home,north,2025/26 Q1,21,26,
                                """))
                .isEqualTo(
                        """
                        2025/26 Q1: 40/50 = 78.8%
                        north 2025/26 Q1: 20/25 = 80.8%\
                        """);
    }

    @Test
    void few_who_are_not_counted_are_few_as_well() {
        // 49 of 52 tells of three.
        assertThat(shown("suppress: 1-4", "at-home,,2025/26 Q1,49,52,\n"))
                .isEqualTo("2025/26 Q1: suppressed");
    }

    @Test
    void a_month_that_is_small_takes_another_of_its_quarter() {
        assertThat(
                        shown(
                                "suppress: 1-4",
                                """
                                entrants,,2025-04,,,2
                                entrants,,2025-05,,,11
                                entrants,,2025-06,,,8
                                entrants,,2025/26 Q1,,,21
                                """))
                .isEqualTo(
                        """
                        2025-04: suppressed
                        2025-05: 11
                        2025-06: suppressed
                        2025/26 Q1: 21\
                        """);
    }

    @Test
    void a_figure_since_april_that_is_little_more_than_the_one_before_would_tell() {
        assertThat(
                        shown(
                                "suppress: 1-4",
                                """
                                entrants,,2025-04..2025-05,,,30
                                entrants,,2025-04..2025-06,,,32
                                entrants,,2025-04..2025-07,,,40
                                """))
                .isEqualTo(
                        """
                        2025-04..2025-05: 30
                        2025-04..2025-06: suppressed
                        2025-04..2025-07: 40\
                        """);
    }

    @Test
    void what_a_count_was_before_it_was_revised_is_rounded_like_it() {
        shown("suppress: 1-4, round: 5", "entrants,,2025/26 Q1,,,12\n");
        shown("suppress: 1-4, round: 5", "entrants,,2025/26 Q1,,,19\n");
        assertThat(collection.superseded("amberley"))
                .map(SafeFiguresTest::drawn)
                .containsExactly("2025/26 Q1: 10");
        assertThat(collection.revised("amberley", "entrants", ""))
                .map(SafeFiguresTest::drawn)
                .containsExactly("2025/26 Q1: 10", "2025/26 Q1: 20");
    }

    @Test
    void what_comes_after_a_figure_since_april_is_kept_unknown_with_it() {
        // Of June 3 and its partner 12 are withheld; without another, 32 - 20 would be the 12.
        assertThat(
                        shown(
                                "suppress: 1-4",
                                """
                                entrants,,2025-06,,,35
                                entrants,north,2025-06,,,3
                                entrants,east,2025-06,,,12
                                entrants,south,2025-06,,,20
                                entrants,east,2025-04..2025-05,,,20
                                entrants,east,2025-04..2025-06,,,32
                                """))
                .isEqualTo(
                        """
                        2025-06: 35
                        north 2025-06: suppressed
                        east 2025-06: suppressed
                        south 2025-06: 20
                        east 2025-04..2025-05: suppressed
                        east 2025-04..2025-06: 32\
                        """);
    }

    @Test
    void an_earlier_figure_of_a_withheld_one_goes_with_it_though_its_period_is_not_named() {
        shown(
                "suppress: 1-4",
                """
                entrants,,2024/25 Q1,,,30
                entrants,,2024/25 Q4,,,44
                entrants,north,2024/25 Q4,,,12
                entrants,east,2024/25 Q4,,,3
                entrants,south,2024/25 Q4,,,20
                entrants,west,2024/25 Q4,,,9
                entrants,west,2025/26 Q1,,,30
                """,
                """
                indicator,area,period,with,value,covers
                entrants,west,2025/26 Q1,previous,9,
                entrants,west,2025/26 Q1,baseline,9,
                entrants,south,2025/26 Q1,previous,20,
                entrants,west,2025/26 Q1,last-year,9,
                """);
        assertThat(collection.shown("amberley").earlier())
                .extracting(one -> one.area() + " " + one.with())
                .containsExactlyInAnyOrder("south PREVIOUS", "west LAST_YEAR");
    }

    @Test
    void an_earlier_figure_of_a_withheld_year_is_withheld_though_its_time_is_not_said() {
        // Reported with the last quarter, but of a whole year: the one before it is a year too.
        shown(
                "suppress: 1-4",
                """
                indicator,area,period,reported,numerator,denominator
                at-home,south,2014/15,2014/15 Q4,3,9
                at-home,south,2015/16,2015/16 Q4,60,90
                """,
                """
                indicator,area,period,with,value,covers
                at-home,south,2015/16 Q4,previous,33.3,
                """);
        assertThat(collection.shown("amberley").earlier()).isEmpty();
    }

    @Test
    void an_earlier_figure_of_a_withheld_year_is_withheld_before_its_own_figure_has_come_in() {
        shown(
                "suppress: 1-4",
                """
                indicator,area,period,reported,numerator,denominator
                at-home,south,2014/15,2014/15 Q4,3,9
                """,
                """
                indicator,area,period,with,value,covers
                at-home,south,2015/16 Q4,previous,33.3,
                """);
        assertThat(collection.shown("amberley").earlier()).isEmpty();
    }

    @Test
    void those_who_keep_the_figures_have_them_all() {
        shown("suppress: 1-4", "entrants,,2025/26 Q1,,,3\n");
        assertThat(collection.figures("amberley").figures().getFirst().observation().value())
                .hasToString("3");
        assertThat(packs.pack("amberley").council().disclosure())
                .hasToString(
                        "Disclosure[profile=Profile[from=1, to=4, roundTo=1, complement=true], indicators=[entrants, at-home]]");
        assertThat(packs.files("amberley").get("pack.yaml"))
                .contains(
                        "disclosure:\n  suppress: 1-4\n  round: 1\n  indicators: [entrants, at-home]\n");
    }

    private String shown(String rule, String observations) {
        return shown(rule, observations, "indicator,area,period,with,value,covers\n");
    }

    private String shown(String rule, String observations, String earlier) {
        packs.importPack(
                new SmallPack()
                        .with("comparisons.csv", earlier)
                        .replace(
                                "pack.yaml",
                                "period: 2025/26 Q1\n",
                                "period: 2025/26 Q1\ndisclosure: {%s, indicators: [entrants, at-home]}\n"
                                        .formatted(rule))
                        .with(
                                "areas.csv",
                                """
                                id,name,kind,parent
                                north,North,district,
                                east,East,district,
                                south,South,district,
                                west,West,district,
                                """)
                        .replace(
                                "indicators.csv",
                                "waiting,",
                                "entrants,First entrants,adults,count,0,lower,monthly,flow,five-per-cent\nwaiting,")
                        .with(
                                "observations.csv",
                                observations.startsWith("indicator")
                                        ? observations
                                        : "indicator,area,period,numerator,denominator,value\n"
                                                + observations)
                        .pack(folder),
                "tests",
                (_, _, _) -> {});
        return collection.shown("amberley").figures().stream()
                .sorted(java.util.Comparator.comparingInt(one -> observations.indexOf(line(one))))
                .map(SafeFiguresTest::drawn)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Figure one) {
        return "," + one.area() + "," + one.observation().period() + ",";
    }

    private static String drawn(Figure one) {
        var observation = one.observation();
        var percent =
                observation
                        .result(org.outturn.rules.quantity.Measure.percent(1))
                        .map(value -> value.shown(observation.hasParts() ? 1 : 0))
                        .orElse(observation.quality().word());
        return "%s%s: %s"
                .formatted(
                        one.area().isEmpty() ? "" : one.area() + " ",
                        observation.period(),
                        observation.hasParts()
                                ? "%s/%s = %s%%"
                                        .formatted(
                                                observation.numerator(),
                                                observation.denominator(),
                                                percent)
                                : percent);
    }
}
