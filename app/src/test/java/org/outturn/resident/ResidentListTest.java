package org.outturn.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Sixty published indicators of two perspectives, and three of none. Those of odd number are about homes. Every third should have been 50
/// and came to 40, the others came to 50.
@WithWeb
class ResidentListTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired Editions editions;
    @TempDir Path folder;

    @BeforeEach
    void much_is_published() {
        both.begin(
                Amberley.published()
                        .with(
                                "groupings.csv",
                                """
                                kind,id,name,position
                                type,strategic,Strategic,1
                                perspective,people,People,1
                                perspective,homes,Homes,2
                                """)
                        .with(
                                "indicators.csv",
                                "id,title,unit,measure,decimals,polarity,frequency,accumulation,scheme,groupings\n"
                                        + lines(
                                                "n%1$d,Number %1$d,adults,count,0,higher,quarterly,stock,five-per-cent,%3$s")
                                        + """
                                        survey,Asked in a survey,adults,percent,1,lower,annual,stock,five-per-cent,
                                        whole,Given without decimals,adults,percent,1,higher,quarterly,stock,five-per-cent,
                                        near,Nearly as before,adults,percent,0,neutral,quarterly,stock,five-per-cent,
                                        """)
                        .with(
                                "targets.csv",
                                "indicator,period,value\n"
                                        + lines("n%1$d,2025/26,50")
                                        + "survey,2025/26,20.0\n")
                        .with(
                                "observations.csv",
                                "indicator,period,value,quality\n"
                                        + lines("n%1$d,2025/26 Q1,%2$d,")
                                        + """
                                        survey,2024/25,19.2,
                                        survey,2025/26 Q1,,not-due
                                        whole,2024/25 Q4,58,
                                        whole,2025/26 Q1,59,
                                        near,2024/25 Q4,59.0,
                                        near,2025/26 Q1,59.4,
                                        """)
                        .pack(folder));
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley",
                                        "quarterly",
                                        Period.quarter(2025, 1),
                                        "",
                                        "tester",
                                        null)))
                .isInstanceOf(Publishing.Done.class);
    }

    private static String lines(String line) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(i ->
                        line.formatted(
                                i,
                                i % 3 == 0 ? 40 : 50,
                                "type=strategic; perspective=" + (i % 2 == 0 ? "people" : "homes")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void topics_come_first_and_each_leads_to_its_own() throws Exception {
        var page = page("/amberley/public");
        var topics = page.select("section:has(#topics) li");
        assertThat(topics.select("a").eachText()).containsExactly("People", "Homes");
        assertThat(topics.getFirst().select(".ot-item__figures").text())
                .isEqualTo("30 indicators: 20 are where the council wants them to be, 10 are not.");
        var homes = page(topics.getLast().select("a").attr("href"));
        assertThat(homes.select("h1").text()).isEqualTo("How Amberley Council is doing: Homes");
        assertThat(homes.select(".ot-results").text()).isEqualTo("30 indicators, page 1 of 2");
        assertThat(homes.select("#topics")).isEmpty();
        assertThat(homes.select("a:contains(All topics)").attr("href"))
                .isEqualTo("/amberley/public");
        var poor = page(homes.select(".ot-key a:contains(Red)").attr("href"));
        assertThat(poor.select(".ot-results").text()).startsWith("10 of 30 indicators");
        assertThat(poor.select("#list .ot-item__title")).hasSize(10);
    }

    @Test
    void the_list_is_read_a_page_at_a_time_topic_after_topic() throws Exception {
        var first = page("/amberley/public");
        assertThat(first.select(".ot-results").text()).isEqualTo("63 indicators, page 1 of 3");
        assertThat(first.select("#list .ot-item__title")).hasSize(25);
        assertThat(first.select("#list h3").eachText()).containsExactly("People");
        var last = page(first.select(".govuk-pagination a:contains(3)").attr("href"));
        assertThat(last.select("#list h3").eachText()).containsExactly("Homes", "Other indicators");
        assertThat(page("/amberley/public?page=all").select("#list .ot-item__title")).hasSize(63);
        for (var nonsense : List.of("page=0", "page=x", "topic=nowhere")) {
            assertThat(page("/amberley/public?" + nonsense).select("#list h3").eachText())
                    .containsExactly("People");
        }
        assertThat(page("/amberley/public?page=999").select("#list .ot-item__title")).hasSize(13);
    }

    @Test
    void each_line_says_what_it_should_be_and_which_way_is_better() throws Exception {
        assertThat(line("n3")).contains("The target is 50 for 2025/26. Higher is better.");
        assertThat(line("survey"))
                .contains("Not due yet", "19.2% in 2024/25.", "Lower is better.")
                .contains("The next figure is not due yet, so there is nothing new to rate.");
        assertThat(line("near"))
                .contains("59% in Q1 2025/26, about the same as in Q4 2024/25.")
                .contains("Neither higher nor lower is better.")
                .contains("The council has set no target, so it is not rated.");
        assertThat(page("/amberley/public/indicators/survey").select(".ot-lead").eachText())
                .contains("The target is 20.0% for 2025/26. Lower is better.")
                .endsWith("The next figure is not due yet, so there is nothing new to rate.");
    }

    @Test
    void residents_see_as_many_decimals_as_members() throws Exception {
        assertThat(line("whole")).contains("59% in Q1 2025/26; it was 58% in Q4 2024/25.");
        var members = SignIn.as(web, "reader");
        for (var one : List.of("whole", "near")) {
            var shown =
                    Jsoup.parse(text("/amberley/indicators?q=" + one, members))
                            .select("tbody td strong")
                            .text();
            assertThat(line(one)).contains(shown + " in Q1 2025/26");
        }
    }

    private String line(String indicator) throws Exception {
        return page("/amberley/public?page=all")
                .select("#list li:has(a[href$=/%s])".formatted(indicator))
                .text();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address, new MockHttpSession()));
    }

    private String text(String address, MockHttpSession session) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
