package org.outturn.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The commitments in the order in which they need looking at, with the day as of which they are late.
@WithWeb
class CommitmentPagesTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils councils;
    @TempDir Path folder;

    @BeforeEach
    void five_promises() {
        councils.begin(
                Amberley.published()
                        .with(
                                "commitments.csv",
                                """
                                id,period,title,due,outcome,impact
                                done,2025/26 Q1,Done,2025-05-01,met,
                                someday,2025/26 Q1,Someday,,on-track,
                                winter,2025/26 Q1,Winter,2026-01-31,on-track,
                                last-day,2025/26 Q1,Last day,2025-06-30,delayed,low
                                spring,2025/26 Q1,Spring,2025-04-30,at-risk,high
                                winter,2024/25 Q4,Winter,2025-11-30,delayed,low
                                given-up,2024/25 Q4,Given up,,at-risk,high
                                """)
                        .pack(folder.resolve("in")));
    }

    @Test
    void what_is_late_stands_first_then_by_the_day_due_and_what_is_met_last() throws Exception {
        var page = Jsoup.parse(text("/amberley/commitments"));
        assertThat(page.select("tbody th strong").eachText())
                .containsExactly("Spring", "Last day", "Winter", "Someday", "Done");
        assertThat(page.select("tbody td:nth-of-type(1)").eachText())
                .containsExactly(
                        "Due: 30 April 2025 Late",
                        "Due: 30 June 2025 Late",
                        "Due: 31 January 2026",
                        "Due: –",
                        "Due: 1 May 2025");
    }

    @Test
    void late_is_judged_as_of_the_end_of_the_reporting_period() throws Exception {
        var words =
                "What is late is judged as of 30 June 2025, the end of Q1 2025/26: due by that day and not met.";
        var page = Jsoup.parse(text("/amberley/commitments?only=late"));
        assertThat(page.select(".ot-lead").text()).isEqualTo(words);
        assertThat(page.select("tbody th strong").eachText()).containsExactly("Spring", "Last day");
        var lines = text("/amberley/downloads/commitments.csv").lines().toList();
        assertThat(lines.get(0)).contains("Commitment,Unit,Due,Late,Rating");
        assertThat(List.of(lines.get(1), lines.get(3)))
                .satisfiesExactly(
                        late -> assertThat(late).startsWith("Spring,,2025-04-30,Late,"),
                        later -> assertThat(later).startsWith("Winter,,2026-01-31,,"));
    }

    @Test
    void each_has_a_page_that_says_why_it_is_rated_so_and_how_it_stood_before() throws Exception {
        var page = Jsoup.parse(text("/amberley/commitments/winter"));
        assertThat(page.select("h1").text()).isEqualTo("Winter");
        assertThat(page.select(".ot-caption").text()).isEqualTo("Commitment, Q1 2025/26");
        assertThat(page.select("main").text())
                .contains("On track The commitment is on track for its date.")
                .doesNotContain("Late.");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Q1 2025/26 Due: 31 January 2026 moved from 30 November 2025"
                                + " Rating: On track How it stood: On track",
                        "Q4 2024/25 Due: 30 November 2025 Rating: Amber"
                                + " How it stood: Delayed, low impact");
        assertThat(Jsoup.parse(text("/amberley/commitments/spring")).select("main").text())
                .contains(
                        "Late. It was due on 30 April 2025, and was not met by 30 June 2025, the end of Q1 2025/26.");
    }

    @Test
    void an_earlier_period_shows_it_as_it_stood_then() throws Exception {
        var page = Jsoup.parse(text("/amberley/commitments/winter?period=2024/25%20Q4"));
        assertThat(page.select(".ot-caption").text()).isEqualTo("Commitment, Q4 2024/25");
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("main").text())
                .contains("It was not reported for any other period.");
        assertThat(status("/amberley/commitments/spring?period=2024/25%20Q4")).isEqualTo(404);
        assertThat(status("/amberley/commitments/nothing")).isEqualTo(404);
        assertThat(status("/amberley/commitments/winter?period=someday")).isEqualTo(400);
    }

    @Test
    void what_is_reported_no_more_says_so() throws Exception {
        assertThat(Jsoup.parse(text("/amberley/commitments/given-up")).select("main").text())
                .contains(
                        "It is not among the commitments of Q1 2025/26. This is how it stood last.");
    }

    @Test
    void an_analyst_goes_from_it_to_its_form() throws Exception {
        assertThat(Jsoup.parse(text("/amberley/commitments/winter")).text())
                .doesNotContain("Change this commitment");
        var analyst = SignIn.as(web, "analyst");
        var page = web.perform(get("/amberley/commitments/winter").session(analyst)).andReturn();
        var form =
                Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .select("a:contains(Change this commitment)")
                        .attr("href")
                        .replace("+", "%20");
        var sent = web.perform(get(URI.create(form)).session(analyst)).andReturn().getResponse();
        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(
                        Jsoup.parse(sent.getContentAsString(StandardCharsets.UTF_8))
                                .select("input[name=due]")
                                .attr("value"))
                .isEqualTo("2026-01-31");
    }

    private int status(String address) throws Exception {
        return web.perform(get(URI.create(address)).session(SignIn.as(web, "reader")))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String text(String address) throws Exception {
        return new String(
                web.perform(get(URI.create(address)).session(SignIn.as(web, "reader")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
