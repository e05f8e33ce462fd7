package org.outturn.register;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Sixty risks, and seven that are only counted. Every third stands at impact 4 and likelihood 3, which is 12 and High; the others at 2 and
/// 2, which is 4 and Low. Those of even number are financial, and belong to reablement; the first ten were at 2 and 1 before.
@WithWeb
class RiskListTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void a_long_register() throws Exception {
        both.begin(
                Amberley.published()
                        .with(
                                "risks.csv",
                                "id,period,title,cause,unit,category,current-impact,current-likelihood\n"
                                        + lines(1, 60, "2025/26 Q1", "")
                                        + lines(1, 10, "2024/25 Q4", "2,1"))
                        .with(
                                "risk-counts.csv",
                                """
                                period,likelihood,impact,number,note
                                2025/26 Q1,3,4,5,
                                2025/26 Q1,1,1,2,
                                """)
                        .pack(folder));
        reader = SignIn.as(web, "reader");
    }

    private static String lines(int from, int to, String period, String at) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i ->
                        "r%1$d,%2$s,Risk %1$02d,%3$s,%4$s,%5$s"
                                .formatted(
                                        i,
                                        period,
                                        i == 7 ? "A flood" : "",
                                        i % 2 == 0 ? "reablement,Financial" : "adults,Safety",
                                        !at.isEmpty() ? at : i % 3 == 0 ? "4,3" : "2,2"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void the_register_is_read_a_page_at_a_time_the_highest_first() throws Exception {
        var first = page("/amberley/risks");
        assertThat(first.select(".ot-results").text()).isEqualTo("60 described risks, page 1 of 3");
        assertThat(titles(first)).hasSize(25).startsWith("Risk 03", "Risk 06");
        assertThat(first.select("#list").text())
                .contains("The register counts 7 more, without describing them.");
        var last = page(first.select(".govuk-pagination a:contains(3)").attr("href"));
        assertThat(titles(last)).hasSize(10).endsWith("Risk 59");
        assertThat(titles(page("/amberley/risks?page=999"))).isEqualTo(titles(last));
        for (var nonsense : List.of("0", "x", "-1", "99999")) {
            assertThat(titles(page("/amberley/risks?page=" + nonsense))).isEqualTo(titles(first));
        }
    }

    @Test
    void all_of_it_stands_on_one_page_to_print() throws Exception {
        var whole =
                page(
                        page("/amberley/risks")
                                .select("a:contains(Show all 60 on one page)")
                                .attr("href"));
        assertThat(titles(whole)).hasSize(60);
        assertThat(whole.select(".ot-results").text()).isEqualTo("60 described risks");
        assertThat(whole.select("a:contains(Show 25 at a time)").attr("href"))
                .isEqualTo("/amberley/risks#list");
    }

    @Test
    void every_part_has_as_many_risks_as_it_says() throws Exception {
        var register = page("/amberley/risks?q=risk");
        assertThat(register.select(".ot-choices li").eachText())
                .containsExactly(
                        "All described (60)",
                        "High (20)",
                        "Low (40)",
                        "Above their target (0)",
                        // From 2 to 12 or to 4.
                        "Got worse (10)",
                        "Got better (0)");
        for (var link : register.select(".ot-choices a")) {
            var found = page(link.attr("href"));
            assertThat(found.select(".ot-results").text())
                    .startsWith(link.text().replaceAll(".*\\((\\d+)\\)", "$1") + " of 60");
        }
        var high = page("/amberley/risks?band=high");
        assertThat(high.select("#list-title").text()).isEqualTo("Risks in the band High");
        assertThat(titles(high)).hasSize(20);
        assertThat(high.select("#list").text())
                .contains("The register counts 5 more here, without describing them.");
    }

    @Test
    void a_cell_of_the_map_leads_to_its_risks_and_tells_of_those_only_counted() throws Exception {
        var cell =
                page("/amberley/risks")
                        .select(".ot-chart__wide svg a[href*='impact=4&likelihood=3']")
                        .getFirst();
        assertThat(cell.select("text").getFirst().text()).isEqualTo("25");
        var found = page(cell.attr("href"));
        assertThat(found.select(".ot-results").text()).isEqualTo("20 of 60 described risks");
        assertThat(found.select("#list").text())
                .contains("The register counts 5 more here, without describing them.");
        var chosen = found.select(".ot-chart__wide svg [aria-current=true]");
        assertThat(chosen.eachAttr("href")).containsExactly(cell.attr("href"));
        assertThat(chosen.select("rect[fill=none]")).as("an outline").hasSize(2);
        assertThat(found.select(".ot-chart__narrow svg [aria-current=true] rect[fill=none]"))
                .hasSize(2);
        assertThat(found.text()).contains("The outlined cell is the one listed below.");
        for (var other : List.of("/amberley/risks", "/amberley/risks?impact=4", "/amberley")) {
            assertThat(page(other).select("svg [aria-current]")).isEmpty();
        }
        // Nothing stands there, so nothing leads there: it is outlined all the same.
        var empty = page("/amberley/risks?impact=4&likelihood=1");
        assertThat(empty.select(".ot-chart__wide svg rect[fill=none]")).hasSize(2);
        assertThat(empty.select(".ot-chart__wide svg desc").text())
                .endsWith("Chosen: likelihood 1, impact 4.");
    }

    @Test
    void it_is_searched_sorted_and_narrowed_and_its_pages_keep_to_that() throws Exception {
        var asked = "/amberley/risks?category=Financial&unit=reablement&sort=-title";
        var found = page(asked);
        assertThat(found.select(".ot-results").text())
                .isEqualTo("30 of 60 described risks, page 1 of 2");
        assertThat(titles(found)).startsWith("Risk 60", "Risk 58");
        assertThat(found.select("th[aria-sort=descending]").text()).startsWith("Risk");
        var next = page(found.select("a[rel=next]").attr("href"));
        assertThat(titles(next)).hasSize(5).endsWith("Risk 02");
        // Every sixth is financial and high.
        assertThat(found.select(".ot-choices a:contains(High)").text()).isEqualTo("High (10)");
        assertThat(titles(page("/amberley/risks?unit=adults"))).hasSize(25);
        assertThat(titles(page("/amberley/risks?q=FLOOD"))).containsExactly("Risk 07");
        var nothing = page("/amberley/risks?q=xyzzy");
        assertThat(nothing.select("#list").text()).contains("No described risk fits.");
        assertThat(nothing.select(".ot-finder a").attr("href")).isEqualTo("/amberley/risks#list");
        assertThat(titles(page("/amberley/risks?sort=nonsense"))).startsWith("Risk 03");
    }

    @Test
    void what_is_taken_away_is_all_that_is_found_in_the_order_shown() throws Exception {
        var found = page("/amberley/risks?band=low&sort=-title&page=2");
        var csv = text(found.select(".ot-downloads a[href*=csv]").attr("href")).split("\r\n");
        assertThat(csv).hasSize(41);
        assertThat(csv[1]).startsWith("Risk 59,");
    }

    @Test
    void what_no_risk_has_is_left_out() throws Exception {
        var register = page("/amberley/risks");
        assertThat(register.select("thead th").eachText())
                .allMatch(heading -> heading.matches("(Risk|Now).*"))
                .hasSize(2);
        assertThat(page("/amberley/risks?q=flood").select("details.ot-fold").text())
                .contains("Cause: A flood");
        assertThat(register.select("tbody tr").getFirst().select("details")).isEmpty();
    }

    private static List<String> titles(Document page) {
        return page.select("#list tbody th a strong").eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void an_order_that_a_heading_gave_is_kept_by_the_next_search() throws Exception {
        for (var sort : List.of("-title", "inherent", "target", "score", "title")) {
            assertThat(
                            page("/amberley/risks?sort=" + sort)
                                    .select("#sort option[selected]")
                                    .attr("value"))
                    .isEqualTo(sort);
        }
    }
}
