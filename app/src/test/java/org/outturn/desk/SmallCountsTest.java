package org.outturn.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithWeb;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// A council that withholds counts up to 99: whatever can be asked for, in whatever format, holds neither a small count nor the one that
/// would give it away. So large a threshold makes its numbers rare enough to be looked for in a whole page.
///
///     first entrants   north 731  east 67  south 527  west 419   together 1,744    east is small, west protects it
///     at home          north 611/1,811  east 141/1,613  south 83/1,523   835/4,947   south is small, east protects it
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
class SmallCountsTest {
    private static final int LINKS = 400;

    /// As they would stand alone, with and without their percentages: 83 of 1,523 is 5.4%, 141 of 1,613 is 8.7%.
    private static final Pattern SECRET =
            Pattern.compile(
                    "(?<![\\w.,-])(67|419|83|1,?523|141|1,?613|5\\.4\\d*|5\\.5%|8\\.7\\d*)(?![\\w-]|[.,]\\d)");

    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void a_council_with_small_counts_has_published_a_report() {
        jdbc.execute("truncate council cascade");
        packs.importPack(pack().pack(folder), "tests", (_, _, _) -> {});
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley", "quarterly", null, "", "tests", null)))
                .isInstanceOf(Publishing.Done.class);
    }

    @Test
    void what_anybody_can_ask_for_tells_of_nobody() throws Exception {
        var answers = everythingFrom("/amberley/reports", new MockHttpSession());
        assertThat(answers.keySet())
                .anyMatch(address -> address.endsWith(".pdf"))
                .anyMatch(address -> address.endsWith(".docx"))
                .anyMatch(address -> address.endsWith(".xlsx"))
                .anyMatch(address -> address.endsWith(".pptx"))
                .anyMatch(address -> address.endsWith(".ods"))
                .anyMatch(address -> address.contains("csv"));
        tellNothing(answers);
    }

    @Test
    void what_a_councillor_can_ask_for_tells_of_nobody() throws Exception {
        var answers = everythingFrom("/amberley/indicators/first-entrants", councillor());
        answers.putAll(everythingFrom("/amberley", councillor()));
        assertThat(answers.keySet())
                .contains(
                        "/amberley/indicators/at-home",
                        "/amberley/indicators/first-entrants/charts/areas-district.svg",
                        "/amberley/indicators/first-entrants/charts/areas-district.csv",
                        "/amberley/downloads/indicators.csv");
        tellNothing(answers);
    }

    @Test
    void what_is_withheld_is_said_to_be() throws Exception {
        var page = everythingFrom("/amberley/indicators/first-entrants", councillor());
        assertThat(page.get("/amberley/indicators/first-entrants"))
                .contains("Suppressed: counts of 1 to 99 people are withheld")
                .contains("[c] of them live in East");
        var edition =
                everythingFrom("/amberley/reports", new MockHttpSession()).entrySet().stream()
                        .filter(one -> one.getKey().matches(".*/editions/[^/]+/1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(edition.getValue())
                .contains("Suppressed: counts of 1 to 99 people are withheld")
                .contains("731", "527", "1,744", "33.7%");
    }

    @Test
    void what_is_said_of_a_withheld_count_is_not_found_by_it() throws Exception {
        var found =
                web.perform(get("/amberley/search").param("q", "them live").session(councillor()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(Jsoup.parse(found).select("main a[href^='/amberley/indicators/']")).isEmpty();
    }

    private static void tellNothing(Map<String, String> answers) {
        assertThat(answers).hasSizeGreaterThan(5);
        answers.forEach((address, text) -> {
            var found = SECRET.matcher(text);
            assertThat(found.find())
                    .as(() ->
                            address
                                    + ": "
                                    + text.substring(
                                            Math.max(0, found.start() - 80),
                                            Math.min(text.length(), found.end() + 40)))
                    .isFalse();
        });
    }

    /// Every page and download that can be reached from an address, as what can be read of it.
    private Map<String, String> everythingFrom(String start, MockHttpSession session)
            throws Exception {
        var answers = new LinkedHashMap<String, String>();
        var left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty() && answers.size() < LINKS) {
            var address = left.poll();
            if (answers.containsKey(address)) {
                continue;
            }
            var answer = web.perform(get(address).session(session)).andReturn().getResponse();
            var type = Objects.requireNonNullElse(answer.getContentType(), "");
            var bytes = answer.getContentAsByteArray();
            answers.put(address, Legible.of(type, bytes));
            if (type.contains("html") && answer.getStatus() == 200) {
                Jsoup.parse(answer.getContentAsString()).select("a[href]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("#.*", ""))
                        .filter(href -> href.startsWith("/amberley"))
                        .forEach(left::add);
            }
        }
        return answers;
    }

    private MockHttpSession councillor() throws Exception {
        return (MockHttpSession)
                Objects.requireNonNull(
                        web.perform(
                                        post("/persona")
                                                .session(new MockHttpSession())
                                                .param("name", "demo-councillor")
                                                .with(csrf()))
                                .andReturn()
                                .getRequest()
                                .getSession(false));
    }

    private static SmallPack pack() {
        return new SmallPack()
                .replace(
                        "pack.yaml",
                        "period: 2025/26 Q1\n",
                        """
                        period: 2025/26 Q1
                        disclosure: {suppress: 1-99, indicators: [at-home, first-entrants]}
                        """)
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
                        "first-entrants,First entrants,adults,count,0,lower,quarterly,flow,five-per-cent\nwaiting,")
                .with(
                        "targets.csv",
                        """
                        indicator,period,value
                        at-home,2025/26,85.0
                        first-entrants,2025/26,8000
                        """)
                .with(
                        "observations.csv",
                        """
                        indicator,area,period,numerator,denominator,value
                        first-entrants,,2024/25 Q4,,,1802
                        first-entrants,,2025/26 Q1,,,1744
                        first-entrants,north,2025/26 Q1,,,731
                        first-entrants,east,2025/26 Q1,,,67
                        first-entrants,south,2025/26 Q1,,,527
                        first-entrants,west,2025/26 Q1,,,419
                        at-home,,2025/26 Q1,835,4947,
                        at-home,north,2025/26 Q1,611,1811,
                        at-home,east,2025/26 Q1,141,1613,
                        at-home,south,2025/26 Q1,83,1523,
                        """)
                .with(
                        "commentary/2025-26-q1.md",
                        """
                        ---
                        period: 2025/26 Q1
                        by: Adults
                        ---
                        # first-entrants
                        ## performance
                        67 of them live in East.
                        """)
                .with(
                        "reports/quarterly.md",
                        """
                        ---
                        name: quarterly
                        title: Quarterly performance
                        formats: [html, pdf, docx, xlsx, pptx, ods, csv]
                        ---
                        # Districts

                        ::: scorecard
                        caption: Every district
                        measures: area=all
                        columns:
                          - title: Indicator
                          - parts: Parts
                          - numerator: Numerator
                          - denominator: Denominator
                          - result: Result
                          - variance: Variance
                          - rating: RAG
                          - direction: Direction
                          - why: Why
                        below: [performance]
                        :::

                        ::: side-by-side
                        caption: Side by side
                        areas: [north, east, south, west]
                        show: [result, parts, rating, forecast]
                        :::

                        ::: indicator-cards
                        measures: area=all
                        show: [result, parts, chart]
                        :::

                        ::: trend-chart
                        indicator: first-entrants
                        :::

                        ::: verdicts
                        measures: area=all
                        :::
                        """);
    }
}
