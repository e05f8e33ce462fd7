package org.outturn.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// The paper prints 35% for last year's 17 of 41, as Westminster's did, which is 41%: 38% is better than the one and worse than the other.
/// And last quarter's 210 days are ten times the 22 before, so that 21 are no improvement to be sure of.
@WithWeb
class DoubtedDirectionTest {
    private static final String RESTS = "It rests on a doubted figure.";

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void earlier_figures_that_may_be_wrong() throws Exception {
        begin("17", "210", "21");
    }

    private void begin(String lastYear, String lastQuarter, String now) throws Exception {
        both.begin(
                Amberley.published()
                        .with(
                                "indicators.csv",
                                """
                                id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme,compare
                                at-home,People at home after 91 days,reablement,percent,0,higher,quarterly,ratio,five-per-cent,last-year
                                waiting,Days waited,adults,days,0,lower,quarterly,stock,five-per-cent,previous
                                """)
                        .with(
                                "observations.csv",
                                """
                                indicator,period,numerator,denominator,value
                                at-home,2025/26 Q1,19,50,
                                waiting,2024/25 Q1,,,21
                                waiting,2024/25 Q2,,,20
                                waiting,2024/25 Q3,,,22
                                waiting,2024/25 Q4,,,%s
                                waiting,2025/26 Q1,,,%s
                                """
                                        .formatted(lastQuarter, now))
                        .with(
                                "comparisons.csv",
                                """
                                indicator,period,with,value,covers
                                at-home,2025/26 Q1,last-year,35,2024/25 Q1
                                """)
                        .with(
                                "stated.csv",
                                """
                                about,key,period,what,printed
                                indicator,at-home,2025/26 Q1,last-year,35%%
                                indicator,at-home,2025/26 Q1,last-year-numerator,%s
                                indicator,at-home,2025/26 Q1,last-year-denominator,41
                                """
                                        .formatted(lastYear))
                        .pack(folder));
        reader = SignIn.as(web, "reader");
    }

    @Test
    void a_direction_is_shown_and_said_to_rest_on_a_figure_that_does_not_follow_from_its_parts()
            throws Exception {
        assertThat(direction("at-home"))
                .startsWith("Direction of travel ↑ Improving on last year")
                .endsWith(RESTS + " 35% is printed, and 41% follows from 17 out of 41.");
    }

    @Test
    void so_is_one_that_rests_on_a_figure_out_of_line() throws Exception {
        assertThat(direction("waiting"))
                .startsWith("Direction of travel ↑ Improving on previous period")
                .contains(RESTS + " 210")
                .endsWith("before: has a decimal point slipped?");
    }

    @Test
    void a_list_says_so_in_short() throws Exception {
        assertThat(page("/amberley/indicators").select("tbody .ot-travel").eachText())
                .containsExactlyInAnyOrder(
                        "↑ Improving on last year, a doubted figure",
                        "↑ Improving on previous period, a doubted figure");
    }

    @Test
    void so_does_a_presentation() throws Exception {
        assertThat(page("/amberley/present").select(".ot-figure__name").eachText())
                .contains("On last year, a doubted figure");
    }

    @Test
    void nothing_is_said_where_nothing_speaks_against_the_earlier_figure() throws Exception {
        // 14.4 of 41 are 35%.
        begin("14.4", "22", "21");
        assertThat(direction("at-home")).doesNotContain("doubted");
        assertThat(direction("waiting")).doesNotContain("doubted");
        assertThat(page("/amberley/indicators").select("tbody").text()).doesNotContain("doubted");
    }

    @Test
    void a_figure_out_of_line_that_the_next_one_bears_out_is_not_held_against_the_direction()
            throws Exception {
        begin("17", "210", "205");
        assertThat(direction("waiting"))
                .startsWith("Direction of travel ↑ Improving on previous period")
                .doesNotContain("doubted");
    }

    private String direction(String indicator) throws Exception {
        return page("/amberley/indicators/" + indicator)
                .select("section[aria-labelledby=direction]")
                .text();
    }

    private Document page(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
