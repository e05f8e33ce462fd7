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

    private String text(String address) throws Exception {
        return new String(
                web.perform(get(URI.create(address)).session(SignIn.as(web, "reader")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
