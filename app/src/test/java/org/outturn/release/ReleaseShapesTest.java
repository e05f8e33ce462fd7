package org.outturn.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The shapes in which national figures are given out, each read by its mapping into the same figures.
class ReleaseShapesTest {
    private static final String HEAD =
            """
            format: outturn-benchmark/1
            set: {id: s, title: A set}
            """;

    private static final String AT_HOME =
            "  - {id: home, code: AH, title: At home, measure: percent, decimals: 1, polarity: higher}\n";

    private static final String FED =
            "  - {id: fed, code: FD, title: Fed, measure: percent, decimals: 1, polarity: higher}\n";

    @Test
    void a_column_for_each_measure() {
        assertThat(
                        FiveAreas.drawn(
                                """
                                code,level,period,AH,AH count,people,FD
                                X01,LA,201718,80,400,500,0.9
                                X02,LA,201718,c,c,500,x
                                ,All,201718,79,,,0.8
                                """,
                                HEAD
                                        + """
                                        columns: {area: code, kind: level, period: period, value: "{measure}"}
                                        missing: {"": not available, c: suppressed, x: not available}
                                        periods: {201718: 2017/18}
                                        areas: {whole: All, kinds: {LA: area, All: average}}
                                        measures:
                                        """
                                        + AT_HOME.replace(
                                                "}", ", numerator: AH count, denominator: people}")
                                        + FED.replace("}", ", multiplier: 100}")))
                .containsExactly(
                        "2017/18 X01 80 400/500",
                        "2017/18 X01 90",
                        "2017/18 X02 suppressed",
                        "2017/18 X02 not available",
                        "2017/18  79",
                        "2017/18  80");
    }

    @Test
    void a_column_for_each_period_beneath_titles_and_above_notes() {
        assertThat(
                        FiveAreas.drawn(
                                """
                                A table of things

                                area\tlabel\t2015/16\t2016/17
                                area\tlabel\tRaw value\tRaw value
                                X01\tAmberley\t1,080.5\t90.0% [r]
                                X02\tBrackwater\t1e+02\t..
                                X03\tColdmere\t\u22122.5\t(p) 3
                                X00\tAll\t79\t80
                                Source: made up
                                """,
                                HEAD
                                        + """
                                        separator: tab
                                        lines: {headings: 3, last: 8}
                                        numbers: {thousands: comma, marks: ["%", "[r]", "(p)"]}
                                        columns: {area: area, name: label, value: "{period}"}
                                        missing: {"..": not available}
                                        periods: {2015/16: 2015/16, 2016/17: 2016/17}
                                        areas: {whole: All, average: X00, codes: [X]}
                                        measures:
                                        """
                                        + AT_HOME))
                .containsExactly(
                        "2015/16 X01 1080.5",
                        "2016/17 X01 90",
                        "2015/16 X02 100",
                        "2016/17 X02 not available",
                        "2015/16 X03 -2.5",
                        "2016/17 X03 3",
                        "2015/16  79",
                        "2016/17  80");
    }

    @Test
    void a_column_for_each_measure_and_period() {
        assertThat(
                        FiveAreas.drawn(
                                """
                                code;AH 15-16 %;AH 16-17 %;FD 15-16 %;FD 16-17 %
                                X01;1;2;3;4
                                """,
                                HEAD
                                        + """
                                        separator: semicolon
                                        columns: {area: code, value: "{measure} {period} %"}
                                        periods: {15-16: 2015/16, 16-17: 2016/17}
                                        areas: {whole: All, average: X00}
                                        measures:
                                        """
                                        + AT_HOME
                                        + FED))
                .containsExactly(
                        "2015/16 X01 1", "2016/17 X01 2", "2015/16 X01 3", "2016/17 X01 4");
    }

    @Test
    void
            measures_of_one_code_are_told_apart_by_another_column_which_may_differ_from_what_the_file_keeps() {
        var mapping =
                HEAD
                        + """
                        columns: {area: code, measure: what, value: value}
                        keep: {group: [Total]}
                        period: 2015/16
                        areas: {whole: All, average: X00}
                        measures:
                        """
                        + AT_HOME
                        + AT_HOME.replace("id: home", "id: home-men")
                                .replace("}", ", keep: {group: [Men]}}");
        var file =
                """
                code,what,group,value
                X01,AH,Total,80
                X01,AH,Men,70
                X01,AH,Women,90
                """;
        assertThat(FiveAreas.drawn(file, mapping))
                .containsExactly("2015/16 X01 80", "2015/16 X01 70");
        assertThat(FiveAreas.faults(file, mapping.replace("group: [Men]", "group: [Men, Total]")))
                .containsExactly(
                        "figures.csv:2 column 'what': 'AH' is read as 'home' and as 'home-men'; tell the two apart with `keep` in the"
                                + " measures");
    }

    @Test
    void a_file_with_the_codes_of_another_year_is_read_to_the_codes_of_now() {
        assertThat(
                        FiveAreas.drawn(
                                """
                                code,value
                                508,80
                                X02,70
                                """,
                                HEAD
                                        + """
                                        columns: {area: code, value: value}
                                        period: 2015/16
                                        areas: {whole: All, average: X00, codes: [X], successors: {"508": X01}}
                                        measures:
                                        """
                                        + AT_HOME
                                        + """
                                        councils:
                                          - {council: amberley, area: "508"}
                                        """))
                .containsExactly("2015/16 X01 80", "2015/16 X02 70");
    }

    @Test
    void a_figure_said_twice_alike_is_one_and_counted() {
        var twice =
                FiveAreas.LONG.replace(
                        "2024-25,X02",
                        "2024-25,X01,Amberley,Council,Total,AH1,Outcome,80.0\n2024-25,X02");
        assertThat(FiveAreas.release(twice, FiveAreas.LONG_MAPPING).passed().lines())
                .contains("3 cells repeat a figure exactly");
    }

    @Test
    void what_a_mapping_names_and_the_file_has_not_is_told() {
        var mapping =
                FiveAreas.LONG_MAPPING
                        .replace("[X01, X03, X99]", "[X01, X03, X09]")
                        .replace("Nation: average", "Nation: left-out");
        assertThat(FiveAreas.release(FiveAreas.LONG, mapping).passed().lines())
                .contains(
                        "measures without a figure of all areas together: AH1",
                        "areas among a council's peers without a row in the file: X09");
    }
}
