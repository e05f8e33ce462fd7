package org.outturn.delivery;

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
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Sixty commitments of the quarter that ends in June 2025. Every third is met, every other third is delayed with low impact, the rest are at
/// risk; those of even number are due on 31 May and belong to reablement, the others are due on 31 August.
@WithWeb
class CommitmentListTest {
    @Autowired MockMvc web;
    @Autowired TwoCouncils councils;
    @TempDir Path folder;
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void sixty_promises() throws Exception {
        councils.begin(
                Amberley.published()
                        .with(
                                "commitments.csv",
                                "id,period,title,unit,due,outcome,impact,commentary\n"
                                        + IntStream.rangeClosed(1, 60)
                                                .mapToObj(CommitmentListTest::line)
                                                .collect(Collectors.joining("\n")))
                        .pack(folder.resolve("in")));
        reader = SignIn.as(web, "reader");
    }

    private static String line(int i) {
        return "c%1$d,2025/26 Q1,Promise %1$02d,%2$s,%3$s,%4$s"
                .formatted(
                        i,
                        i % 2 == 0 ? "reablement" : "adults",
                        i % 2 == 0 ? "2025-05-31" : "2025-08-31",
                        switch (i % 3) {
                            case 0 -> "met,,Opened";
                            case 1 -> "delayed,low,";
                            default -> "at-risk,high,";
                        });
    }

    @Test
    void they_are_read_a_page_at_a_time_or_all_together() throws Exception {
        var first = page("/amberley/commitments");
        assertThat(first.select(".ot-results").text()).isEqualTo("60 commitments, page 1 of 3");
        // Even and not met, by number: 2, 4, 8 ...
        assertThat(titles(first)).hasSize(25).startsWith("Promise 02", "Promise 04", "Promise 08");
        var last = page(first.select(".govuk-pagination a:contains(3)").attr("href"));
        assertThat(titles(last)).hasSize(10).endsWith("Promise 57");
        assertThat(titles(page("/amberley/commitments?page=999"))).isEqualTo(titles(last));
        for (var nonsense : List.of("0", "x", "-1")) {
            assertThat(titles(page("/amberley/commitments?page=" + nonsense)))
                    .isEqualTo(titles(first));
        }
        var whole = page(first.select("a:contains(Show all 60 on one page)").attr("href"));
        assertThat(titles(whole)).hasSize(60);
    }

    @Test
    void every_part_has_as_many_as_it_says() throws Exception {
        var choices = page("/amberley/commitments").select(".ot-choices li");
        assertThat(choices.eachText())
                .containsExactly(
                        "All (60)", "Late (20)", "Due in the next three months (20)", "Met (20)");
        for (var link : choices.select("a")) {
            assertThat(page(link.attr("href")).select(".ot-results").text())
                    .startsWith(link.text().replaceAll(".*\\((\\d+)\\)", "$1") + " of 60");
        }
        for (var key : page("/amberley/commitments").select(".ot-key a")) {
            assertThat(page(key.attr("href")).select(".ot-results").text())
                    .startsWith(key.text().replaceAll("\\D+", "") + " of 60");
        }
    }

    @Test
    void they_are_searched_narrowed_and_sorted_and_the_pages_keep_to_that() throws Exception {
        var found = page("/amberley/commitments?unit=reablement&sort=-title");
        assertThat(found.select(".ot-results").text())
                .isEqualTo("30 of 60 commitments, page 1 of 2");
        assertThat(titles(found)).startsWith("Promise 60", "Promise 58");
        assertThat(found.select("th[aria-sort=descending]").text()).startsWith("Commitment");
        assertThat(titles(page(found.select("a[rel=next]").attr("href"))))
                .hasSize(5)
                .endsWith("Promise 02");
        // Reablement is a part of adults.
        assertThat(page("/amberley/commitments?unit=adults").select(".ot-results").text())
                .startsWith("60 of 60");
        assertThat(titles(page("/amberley/commitments?q=07%20PROMISE")))
                .containsExactly("Promise 07");
        assertThat(page("/amberley/commitments?q=opened&only=met").select(".ot-results").text())
                .startsWith("20 of 60");
        assertThat(titles(page("/amberley/commitments?sort=-due&q=c2")))
                .startsWith("Promise 21", "Promise 23")
                .endsWith("Promise 26", "Promise 28");
        assertThat(titles(page("/amberley/commitments?sort=nonsense"))).startsWith("Promise 02");
        var nothing = page("/amberley/commitments?q=xyzzy");
        assertThat(nothing.select("#list").text()).contains("No commitment fits.");
        assertThat(nothing.select(".ot-finder a").attr("href"))
                .isEqualTo("/amberley/commitments#list");
    }

    @Test
    void what_is_taken_away_is_all_that_is_found_in_the_order_shown() throws Exception {
        var found = page("/amberley/commitments?only=late&sort=-title&page=2");
        var lines = text(found.select(".ot-downloads a[href*=csv]").attr("href")).split("\r\n");
        assertThat(lines[1]).startsWith("Promise 58,");
        assertThat(lines[20]).startsWith("Promise 02,");
    }

    private static List<String> titles(Document page) {
        return page.select("#list tbody th a strong").eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        var answer =
                web.perform(get(URI.create(address)).session(reader)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
