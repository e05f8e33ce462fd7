package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the figure check says of a small paper, in a line each: where, what is printed, what follows.
@WithDatabase
class PrintedFiguresTest {
    @TempDir java.nio.file.Path folder;
    @Autowired private Packs packs;
    @Autowired private FigureCheck check;
    @Autowired private JdbcTemplate jdbc;

    /// 41 out of 50 are 82.0%.
    @Test
    void a_figure_that_is_printed_twice_is_checked_twice_and_against_itself() {
        assertThat(
                        found(
                                new SmallPack(),
                                """
                                indicator,at-home,2025/26 Q1,result,82.0%,1
                                indicator,at-home,2025/26 Q1,result,82%,3
                                indicator,at-home,2025/26 Q1,result,90%,Appendix 2
                                indicator,waiting,2025/26 Q1,result,21,1
                                indicator,waiting,2025/26 Q1,result,23,Appendix 2
                                indicator,at-home,2024/25 Q4,result,81%,1
                                """))
                .containsExactly(
                        "Appendix 2, People at home after 91 days, result: 90%, not 82%",
                        "1, People at home after 91 days, result of Q4 2024/25: 81%, not 80%",
                        "Appendix 2, People at home after 91 days, result: 90%, not 82.0%",
                        "Appendix 2, Days waited, result: 23, not 21");
    }

    /// 41 out of 50 miss 85.0% by 3.0 points, which is within 5% of it: amber. 21 days miss 20 by 5%: amber.
    @Test
    void a_rating_is_quoted_as_it_is_printed_each_time() {
        assertThat(
                        found(
                                new SmallPack(),
                                """
                                indicator,at-home,2025/26 Q1,rating,AMBER,1
                                indicator,at-home,2025/26 Q1,rating,Green - well done,2
                                """))
                .containsExactly(
                        "2, People at home after 91 days, rating: Green - well done, not Amber",
                        "2, People at home after 91 days, rating: Green - well done, not AMBER");
    }

    /// (59.29 - 58) / (60 - 58) is 0.645, below the 0.65 of Amber; but 58 stands for 57.5 too, from which it is 1.79 / 2.5, or 0.716.
    @Test
    void a_baseline_that_is_known_to_no_decimals_allows_what_rounding_allows() {
        var pack =
                new SmallPack()
                        .with(
                                "schemes.yaml",
                                """
                                ratings:
                                  - {id: green, name: Green, colour: "#00703c", shape: circle, mood: good}
                                  - {id: amber, name: Amber, colour: "#b35c00", shape: triangle, mood: middling}
                                  - {id: red, name: Red, colour: "#d4351c", shape: diamond, mood: poor}
                                schemes:
                                  - id: five-per-cent
                                    name: Share
                                    type: share-of-improvement
                                    met: green
                                    bands: [{from: 0.65, rating: amber}]
                                    otherwise: red
                                """)
                        .replace("indicators.csv", "percent,1", "percent,2")
                        .with("targets.csv", "indicator,period,value\nat-home,2025/26,60\n")
                        .with(
                                "observations.csv",
                                "indicator,period,value\nat-home,2025/26 Q1,59.29\n");
        var printed = "indicator,at-home,2025/26 Q1,rating,Amber,1\n";
        assertThat(found(pack.with("comparisons.csv", baseline("58")), printed)).isEmpty();
        assertThat(found(pack.with("comparisons.csv", baseline("58.00")), printed))
                .containsExactly("1, People at home after 91 days, rating: Amber, not Red");
    }

    private static String baseline(String value) {
        return "indicator,period,with,value\nat-home,2025/26 Q1,baseline,%s\n".formatted(value);
    }

    /// 85 stands for 84.5 to 85.5, on both sides of the ideal of 85.2.
    @Test
    void tiers_allow_what_rounding_allows() {
        var pack =
                tiers().with(
                                "targets.csv",
                                "indicator,period,minimum,ideal\nat-home,2025/26 Q1,60,85.2\n");
        var printed = "indicator,at-home,2025/26 Q1,rating,Exceeded,1\n";
        assertThat(found(pack.with("observations.csv", value("85")), printed)).isEmpty();
        assertThat(found(pack.with("observations.csv", value("84")), printed))
                .containsExactly(
                        "1, People at home after 91 days, rating: Exceeded, not Minimum met");
    }

    /// 30 a quarter are 120 a year, more than 110; the paper says only that it expects to achieve.
    @Test
    void a_rating_of_a_forecast_that_is_not_printed_is_no_error() {
        var pack = quits(tiers());
        var printed = "indicator,quits,2025/26 Q1,rating,On Track to achieve target,1\n";
        assertThat(found(pack, printed))
                .containsExactly(
                        "1, Quits, rating: On Track to achieve target; our forecast: On track to exceed target");
        assertThat(found(pack, printed + "indicator,quits,2025/26 Q1,forecast,110,1\n")).isEmpty();
        assertThat(found(pack, printed + "indicator,quits,2025/26 Q1,forecast,105,1\n"))
                .containsExactly(
                        "1, Quits, rating: On Track to achieve target, not On track to meet minimum standard");
    }

    private static SmallPack quits(SmallPack pack) {
        return pack.with(
                        "indicators.csv",
                        """
                        id,title,measure,decimals,polarity,frequency,accumulation,scheme
                        quits,Quits,count,0,higher,quarterly,flow,five-per-cent
                        """)
                .with("targets.csv", "indicator,period,minimum,ideal\nquits,2025/26,60,110\n")
                .with("observations.csv", "indicator,period,value\nquits,2025/26 Q1,30\n");
    }

    private static SmallPack tiers() {
        return new SmallPack()
                .with(
                        "schemes.yaml",
                        """
                        ratings:
                          - {id: exceeded, name: Exceeded, colour: "#005ea5", shape: circle, mood: good}
                          - {id: achieved, name: Achieved, forecast: On track to achieve target, colour: "#00703c", shape: square, mood: good}
                          - {id: minimum-met, name: Minimum met, colour: "#b35c00", shape: triangle, mood: middling}
                          - {id: missed, name: Missed, colour: "#d4351c", shape: diamond, mood: poor}
                        schemes:
                          - id: five-per-cent
                            name: Tiers
                            type: tiers
                            missed: missed
                            minimum: minimum-met
                            ideal: achieved
                            exceeded: exceeded
                            on-track: On track to
                        """);
    }

    private static String value(String value) {
        return "indicator,period,value\nat-home,2025/26 Q1,%s\n".formatted(value);
    }

    /// Parts of one whole of 50: 30 and 21 are 51, but 30 and 20 may be all of it.
    @Test
    void parts_of_a_whole_are_no_more_than_the_whole() {
        var pack =
                new SmallPack()
                        .with(
                                "relations.csv",
                                """
                                id,kind,result,inputs
                                ages,parts,figure:all:number,figure:young:number; figure:old:number
                                sexes,parts,figure:all:number,figure:women:number; figure:men:number
                                """);
        assertThat(
                        found(
                                pack,
                                """
                                figure,all,2025/26 Q1,number,50.0,1
                                figure,young,2025/26 Q1,number,30.0,1
                                figure,old,2025/26 Q1,number,21.0,1
                                figure,women,2025/26 Q1,number,30.0,1
                                figure,men,2025/26 Q1,number,20.0,1
                                """))
                .containsExactly("1, all: 50.0, not at least 50.9");
    }

    /// 30 out of 50 are 60% in the quarter after, of which a later paper prints 90% and 70%.
    @Test
    void a_paper_is_not_blamed_for_what_a_later_one_prints() {
        var pack =
                new SmallPack()
                        .with(
                                "observations.csv",
                                """
                                indicator,period,numerator,denominator
                                at-home,2025/26 Q1,41,50
                                at-home,2025/26 Q2,30,50
                                """)
                        .with(
                                "relations.csv",
                                """
                                id,kind,result,inputs
                                later,same,indicator:at-home:forecast @ 2025/26 Q2,indicator:at-home:result @ 2025/26 Q2
                                """);
        assertThat(
                        found(
                                pack,
                                """
                                indicator,at-home,2025/26 Q1,result,82%,1
                                indicator,at-home,2025/26 Q2,result,90%,1
                                indicator,at-home,2025/26 Q2,result,70%,2
                                indicator,at-home,2025/26 Q2,forecast,65%,1
                                """))
                .isEmpty();
        assertThat(paper().found("2025/26 Q2"))
                .containsExactly(
                        "1, People at home after 91 days, result: 90%, not 60%",
                        "2, People at home after 91 days, result: 70%, not 60%",
                        "1, People at home after 91 days, forecast: 65%, not 90%",
                        "2, People at home after 91 days, result: 70%, not 90%");
    }

    /// 30 a quarter are 120 a year, better than the ideal of 110. Both names of a forecast begin
    /// with "On track".
    @Test
    void a_rating_is_read_by_the_longest_words_that_are_printed() {
        var pack =
                quits(
                        tiers().replace("schemes.yaml", "name: Achieved", "name: Standard achieved")
                                .replace("schemes.yaml", "On track to achieve target", "On track")
                                .replace(
                                        "schemes.yaml",
                                        "name: Exceeded",
                                        "name: Exceeded, forecast: On track to exceed"));
        var forecast = "indicator,quits,2025/26 Q1,forecast,120,1\n";
        assertThat(
                        found(
                                pack,
                                forecast
                                        + "indicator,quits,2025/26 Q1,rating,On track to exceed,1\n"))
                .isEmpty();
        assertThat(found(pack, forecast + "indicator,quits,2025/26 Q1,rating,On track,1\n"))
                .containsExactly("1, Quits, rating: On track, not On track to exceed");
    }

    private List<String> found(SmallPack files, String stated) {
        return paper().found(files, stated);
    }

    private Paper paper() {
        return new Paper(packs, check, jdbc, folder);
    }
}
