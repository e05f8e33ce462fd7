package org.outturn.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.Examples;
import org.outturn.WithWeb;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// The live pages of Fernshire, with all its indicators, districts and wards, as a councillor asks for them.
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
@Import(LivePagesTest.Listening.class)
class LivePagesTest {
    /// Queries of a page, those that only ask whether anything has changed included.
    /// However many indicators, areas and periods there are: what was read is kept until something of the council changes.
    private static final int HANDFUL = 5;

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    @TestConfiguration
    static class Listening {
        @Bean
        static Queries queries() {
            return new Queries();
        }
    }

    @Autowired MockMvc web;
    @Autowired BeanFactory rooms;
    @Autowired Queries queries;
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void fernshire_is_in_and_a_councillor_signs_in() throws Exception {
        if (LOADED.compareAndSet(false, true)) {
            Examples.load(rooms, "fernshire");
        }
        var answer =
                web.perform(
                                post("/persona")
                                        .session(session)
                                        .param("name", "demo-councillor")
                                        .with(csrf()))
                        .andReturn();
        session = (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    @Test
    void a_green_without_a_target_says_which_cut_off_it_met() {
        var page = page("/fernshire/indicators/call-wait");
        assertThat(page.select(".ot-figures li").eachText())
                .anyMatch(words -> words.startsWith("Target 80 or less the cut-off for Green"));
        assertThat(page("/fernshire/indicators?q=RC03").select("tbody td").eachText())
                .contains("Target 80 or less");
    }

    @Test
    void a_computed_indicator_shows_its_working_and_what_it_is_made_of() {
        var working =
                page("/fernshire/indicators/complaints-per-call")
                        .select("section[aria-labelledby=working]");
        assertThat(working.select("p").eachText())
                .startsWith(
                        "= Complaints received at stage one ÷ Calls received by the customer service centre × 10,000");
        assertThat(working.select("a").eachText())
                .containsExactly(
                        "Calls received by the customer service centre",
                        "Complaints received at stage one");
    }

    @Test
    void a_green_county_says_which_districts_are_red() {
        var words = "Fernshire is green; 2 of 12 districts are red: Alderwick and Thornmere.";
        assertThat(page("/fernshire/indicators/planning-minor").select(".ot-beside").eachText())
                .contains(words);
        var home = page("/fernshire").select("section[aria-labelledby=hidden]");
        assertThat(home.text()).contains("Fernshire is green; 2 of 12 districts are red:");
        assertThat(home.select("a").eachAttr("href")).endsWith("/fernshire/indicators?hides=yes");
        assertThat(page("/fernshire/indicators?hides=yes").select("tbody th").text())
                .contains("Percentage of minor planning applications decided in time");
    }

    @Test
    void doubts_are_listed_by_kind_and_stand_on_the_page_of_the_indicator() {
        assertThat(page("/fernshire/doubts?only=late").select("tbody tr").text())
                .contains("Percentage of councillors' enquiries answered")
                .contains("The figure came 13 days after it was due.");
        assertThat(
                        page("/fernshire/indicators/member-enquiries")
                                .select("section[aria-labelledby=quality]")
                                .text())
                .contains("The figure came 13 days after it was due.");
    }

    @Test
    void a_chart_shows_its_limits_and_says_beside_the_rating_what_is_chance() {
        var page = page("/fernshire/indicators/call-wait");
        assertThat(page.select("svg text").eachText()).contains("Mean", "Expected limits");
        assertThat(page.select(".ot-beside").text())
                .matches("(Green|Amber|Red)[ ,].*\\.")
                .doesNotContain("..");
    }

    @Test
    void the_year_end_is_forecast_with_its_method() {
        var page = page("/fernshire/indicators/call-wait");
        assertThat(page.select("section:has(#year-end)").text())
                .contains("Forecast outturn, by")
                .contains("What is needed to reach the target");
    }

    @Test
    void areas_are_ranked_and_set_side_by_side() {
        var page = page("/fernshire/indicators/temporary-accommodation");
        assertThat(page.select("section:has(#by-district) svg title").eachText())
                .anyMatch(title -> title.endsWith(", by district"))
                .anyMatch(title -> title.endsWith("the latest figures by district"));
        assertThat(page.select("section:has(#by-district) tbody tr")).hasSize(12);
    }

    @Test
    void each_chart_can_be_taken_away_as_a_picture_and_as_figures() throws Exception {
        for (var link :
                page("/fernshire/indicators/temporary-accommodation")
                        .select(".ot-downloads a")
                        .eachAttr("href")) {
            var answer = answer(link);
            assertThat(answer.getStatus()).as(link).isEqualTo(200);
            assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(answer.getContentAsString())
                    .startsWith(
                            link.endsWith(".svg")
                                    ? "<svg"
                                    : link.contains("areas") ? "Area," : "Period,");
        }
        assertThat(answer("/fernshire/indicators/call-wait/charts/nothing.svg").getStatus())
                .isEqualTo(404);
        assertThat(answer("/fernshire/indicators/nothing/charts/trend.svg").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_list_is_taken_away_as_it_is_filtered_and_sorted() {
        var asked = "?rating=red&sort=title";
        var page = page("/fernshire/indicators" + asked);
        var link = page.select(".ot-downloads a[href*=csv]").attr("href");
        assertThat(link).contains("rating=red", "sort=title");
        var lines = text(answer(link)).split("\r\n");
        assertThat(lines[0]).startsWith("Code,Indicator,Unit,Period,Numerator");
        assertThat(page.select(".ot-results").text()).startsWith((lines.length - 1) + " of ");
        var first = page.select("tbody th a").getFirst().text();
        assertThat(lines[1]).contains(first);
    }

    @Test
    void the_overview_counts_what_its_lists_show() {
        var cards = page("/fernshire").select(".ot-figures li:has(a[href*=state])");
        assertThat(cards.select("a").eachAttr("href"))
                .anyMatch(link -> link.contains("state=rating-worse"))
                .anyMatch(link -> link.contains("state=rating-better"));
        for (var card : cards) {
            var list = page(card.select("a").attr("href"));
            assertThat(list.select(".ot-results").text())
                    .startsWith(card.select("a").getFirst().ownText() + " of ");
        }
        for (var link : page("/fernshire").select("a[href*=state=]:contains(See all)")) {
            assertThat(page(link.attr("href")).select(".ot-results").text())
                    .startsWith(link.text().replace("See all ", "") + " of ");
        }
    }

    @Test
    void every_list_is_a_workbook_too() {
        for (var name : java.util.List.of("indicators", "risks", "money", "commitments")) {
            var answer = answer("/fernshire/downloads/" + name + ".xlsx");
            assertThat(answer.getStatus()).as(name).isEqualTo(200);
            // A zip file begins with PK.
            assertThat(
                            new String(
                                    answer.getContentAsByteArray(),
                                    0,
                                    2,
                                    java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
        }
        assertThat(answer("/fernshire/downloads/nothing.csv").getStatus()).isEqualTo(404);
        assertThat(answer("/fernshire/downloads/risks.exe").getStatus()).isEqualTo(404);
    }

    @Test
    void a_committee_sees_what_changed_since_its_meeting_and_why() {
        var page = page("/fernshire/groups/committee/health-scrutiny?since=2026-07-14");
        assertThat(page.select("h1").text()).isEqualTo("Health and Adults Scrutiny Committee");
        // The meeting of 14 July knew the quarter that had ended in June.
        assertThat(page.select("#changed").text()).isEqualTo("What changed since Q1 2026/27");
        for (var entry : page.select("section:has(#changed) li.ot-item")) {
            assertThat(entry.select(".ot-item__mark").text()).contains("became");
            assertThat(entry.select(".ot-item__figures").text()).isNotBlank();
        }
        assertThat(answer("/fernshire/groups/committee/nobody").getStatus()).isEqualTo(404);
        assertThat(answer("/fernshire/groups/nothing/nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void a_cell_of_the_heat_map_leads_to_its_risks() {
        var page = page("/fernshire/risks");
        var cell = page.select(".ot-chart__wide svg a").getFirst();
        int number = Integer.parseInt(cell.select("text").getFirst().text());
        assertThat(page(cell.attr("href")).select(".ot-stack tbody tr")).hasSize(number);
        assertThat(page("/fernshire/risks?only=above-target").select(".ot-stack tbody tr"))
                .isNotEmpty();
    }

    @Test
    void commitments_that_are_late_can_be_asked_for() {
        // Due on 30 September 2026 and not met by then: only the resource bases are certain from
        // the pack.
        var rows = page("/fernshire/commitments?only=late").select(".ot-stack tbody tr");
        assertThat(rows.eachText()).anyMatch(row -> row.startsWith("Open four resource bases"));
        assertThat(rows.eachText()).noneMatch(row -> row.startsWith("Open family hubs"));
    }

    @Test
    void a_presentation_goes_through_a_list_screen_by_screen() {
        var first = page("/fernshire/present?committee=health-scrutiny");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("committee=health-scrutiny").contains("page=2");
        var second = page(next);
        assertThat(second.select("h1").text()).isNotEqualTo(first.select("h1").text());
        assertThat(second.select("a[rel=prev]")).hasSize(1);
        assertThat(page("/fernshire/present?q=RC02").select(".ot-figure__name").eachText())
                .as("a month's result beside a year's target")
                .startsWith("Result, September 2026", "Target, 2026/27");
    }

    @Test
    void results_that_are_cut_can_all_be_shown() {
        var cut = page("/fernshire/search?q=c");
        assertThat(cut.select("#results .ot-list li")).hasSizeLessThanOrEqualTo(80);
        var all = cut.select("#results a:contains(Show all)");
        assertThat(cut.select("[role=status]").text()).startsWith("The best 80 of ");
        var page = page(all.attr("href"));
        assertThat(all.text()).isEqualTo("Show all " + page.select("[role=status]").text());
        assertThat(page.select("#results .ot-list li")).hasSizeGreaterThan(80);
        assertThat(page.select("#results a:contains(Show all)")).isEmpty();
    }

    @Test
    void words_are_found_by_how_they_begin_wherever_they_stand() {
        var page = page("/fernshire/search?q=call+answ");
        assertThat(page.select(".ot-list a").eachText())
                .contains("Percentage of calls answered within 60 seconds");
        // 22,903 of 29,828 calls in September, where 75% was planned.
        assertThat(page.select("li:contains(calls answered within) .ot-found").text())
                .startsWith("Green 76.8%, ");
        assertThat(page("/fernshire/search?q=health+scrut").select(".ot-list a").eachAttr("href"))
                .contains("/fernshire/groups/committee/health-scrutiny");
        assertThat(page("/fernshire/search?q=family+hubs").select(".ot-list a").eachText())
                .contains("Open family hubs in all twelve districts");
        assertThat(page("/fernshire/search?q=larkhol").select(".ot-list a").eachAttr("href"))
                .contains("/fernshire/areas/larkhollow");
        assertThat(page("/fernshire/search?q=%27%26%7C%21%28+:*").select(".ot-list a")).isEmpty();
        assertThat(page("/fernshire/search?q=xyzzy").select("[role=status]").text())
                .isEqualTo("Nothing has all of these words.");
    }

    @Test
    void a_member_sees_how_their_own_part_of_the_county_stands() {
        var page = page("/fernshire/areas/fernchester");
        assertThat(page.select("h1").text()).isEqualTo("Fernchester");
        var rows = page.select("#results tbody tr");
        assertThat(page.select(".ot-results").text()).matches("\\d+ indicators(, page 1 of 2)?");
        // Twelve districts: each place is one of twelve.
        assertThat(rows.select("td:nth-child(4)").eachText())
                .allMatch(place ->
                        place.matches("Place (\\d+(st|nd|rd|th) of 12(, shared)?|Not ranked)"));
        assertThat(page.select("#within").text()).isEqualTo("Wards in Fernchester");
        assertThat(answer("/fernshire/areas/nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    void an_area_is_filtered_sorted_and_taken_away() {
        var places =
                page("/fernshire/areas/fernchester?sort=place&page=all")
                        .select("#results td:nth-child(4)")
                        .eachText()
                        .stream()
                        .filter(place -> place.matches("Place \\d.*"))
                        .map(place -> Integer.valueOf(place.replaceAll("Place (\\d+).*", "$1")))
                        .toList();
        assertThat(places).isSorted().isNotEmpty();
        var key = page("/fernshire/areas/fernchester").select(".ot-key a[href*=rating]").getFirst();
        var rated = key.attr("href").replace("#results", "") + "&page=all";
        assertThat(page(rated).select("#results tbody tr"))
                .hasSize(Integer.parseInt(key.select("strong").getLast().text()));
        assertThat(text(answer("/fernshire/areas/fernchester/figures.csv")))
                .startsWith("Code,Indicator,Period,Result,Fernshire,Place,Rating");
        assertThat(answer("/fernshire/areas/fernchester/figures.exe").getStatus()).isEqualTo(404);
    }

    @Test
    void areas_are_listed_in_brief_and_each_kind_in_full() {
        // Twelve districts, and the first ten of 72 wards.
        var brief = page("/fernshire/areas");
        assertThat(brief.select("tbody tr")).hasSize(22);
        var wards = page(brief.select("a:contains(Show all 72)").attr("href"));
        assertThat(wards.select(".ot-results").text()).isEqualTo("72 areas, page 1 of 3");
        assertThat(wards.select("tbody tr")).hasSize(25);
        assertThat(page("/fernshire/areas?kind=ward&page=all").select("tbody tr")).hasSize(72);
        var within = page("/fernshire/areas?kind=ward&within=fernchester&sort=title");
        assertThat(within.select(".ot-results").text()).matches("\\d+ of 72 areas");
        assertThat(within.select("tbody th a").eachText()).isSorted();
        var lines = text(answer(within.select(".ot-downloads a[href*=csv]").attr("href")));
        assertThat(lines.split("\r\n")).hasSize(within.select("tbody tr").size() + 1);
        assertThat(page("/fernshire/areas?kind=nothing").select("tbody tr")).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fernshire",
                "/fernshire/indicators",
                "/fernshire/indicators/call-wait",
                "/fernshire/indicators/temporary-accommodation",
                "/fernshire/indicators/call-wait/charts/trend.svg",
                "/fernshire/risks",
                "/fernshire/money",
                "/fernshire/commitments",
                "/fernshire/commitments/send-bases",
                "/fernshire/groups/committee/health-scrutiny",
                "/fernshire/changes?since=2026-06-20",
                "/fernshire/present?committee=health-scrutiny",
                "/fernshire/search?q=waiting",
                "/fernshire/areas",
                "/fernshire/areas/fernchester",
                "/fernshire/downloads/indicators.xlsx"
            })
    void no_page_takes_more_than_a_handful_of_queries(String address) {
        answer(address);
        var asked = queries.since(() -> answer(address));
        assertThat(asked).as(String.join("\n", asked)).hasSizeBetween(1, HANDFUL);
    }

    private Document page(String address) {
        var answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) {
        try {
            return web.perform(get(java.net.URI.create(address)).session(session))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }
}
