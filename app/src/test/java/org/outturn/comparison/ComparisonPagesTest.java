package org.outturn.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithWeb;
import org.outturn.benchmark.Benchmarks;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.outturn.release.FiveAreas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Amberley among five made-up areas, as a councillor sees it.
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
class ComparisonPagesTest {
    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired Benchmarks benchmarks;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate jdbc;
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void amberley_and_its_areas_are_in() throws Exception {
        jdbc.execute("truncate benchmark_release, council cascade");
        packs.importPack(
                new SmallPack()
                        .with(
                                "benchmarks.csv",
                                """
                                indicator,period,of,average,rank,count
                                at-home,2024/25,Everywhere,79.0,3,4
                                """)
                        .pack(folder),
                "tests",
                (_, _, _) -> {});
        session =
                (MockHttpSession)
                        Objects.requireNonNull(
                                web.perform(
                                                post("/persona")
                                                        .session(session)
                                                        .param("name", "demo-councillor")
                                                        .with(csrf()))
                                        .andReturn()
                                        .getRequest()
                                        .getSession(false));
    }

    @Test
    void without_a_set_the_page_says_how_one_is_taken_in() throws Exception {
        assertThat(page("/amberley/benchmarks").text())
                .contains("No figures of other councils have been taken in yet");
        assertThat(page("/amberley").select("main a[href='/amberley/benchmarks']")).isEmpty();
        // What the paper states is shown by itself.
        assertThat(
                        page("/amberley/indicators/at-home")
                                .select("section:has(#benchmarks) tbody")
                                .text())
                .isEqualTo("Everywhere 79.0% 3/4");
    }

    @Test
    void an_indicator_shows_the_set_beside_what_the_paper_states() throws Exception {
        take();
        assertThat(page("/amberley").select("main a[href='/amberley/benchmarks']").text())
                .isEqualTo("1 indicator set beside other areas");
        assertThat(page("/amberley/indicators").select("main a[href='/amberley/benchmarks']"))
                .hasSize(1);
        var section = page("/amberley/indicators/at-home").select("section:has(#benchmarks)");
        assertThat(section.select("table").getFirst().select("tr").eachText())
                .contains(
                        "Amberley 80.0% –",
                        "Everywhere average, as published 79.0% 79.0%",
                        "Everywhere average, recomputed from the parts of 4 areas 79.0% –",
                        "Rank 2/4 (=) 3/4",
                        "Rank the year before no release is in –",
                        "Quarter of the areas, 1 being the best 2 –",
                        "Rank in Neighbours 1/3 (=) –",
                        "Average of 2 areas of Neighbours without Amberley, recomputed 75.0% –");
        assertThat(section.select("li").eachText())
                .contains(
                        "Printed rank 3/4, from the set 2/4 (=): 2 areas share the figure from place 2 on, and the printed place is one of"
                                + " theirs.");
        assertThat(section.select("svg title").eachText())
                .contains("At home, 4 areas, 2024/25", "Brackwater: 90.0%")
                .anyMatch(title -> title.startsWith("At home, by size"));
        assertThat(section.select("details td").eachText()).contains("suppressed", "within chance");
    }

    @Test
    void two_releases_stand_beside_one_another_period_by_period() throws Exception {
        take();
        benchmarks.take(FiveAreas.release(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING), "tests");
        var section =
                page("/amberley/indicators/at-home?period=2025/26")
                        .select("section:has(#benchmarks)");
        assertThat(section.select("table:contains(Period by period) tbody tr").eachText())
                .map(row -> row.replace('\u00a0', ' '))
                .containsExactly("2024/25 80.0% 79.0% 2/4 (=)", "2025/26 85.0% 81.9% 1/4");
        assertThat(page("/amberley/benchmarks?period=2025/26").select("tbody tr").eachText())
                .anyMatch(row ->
                        row.contains(
                                "Period: 2025/26 Amberley: 85.0% Everywhere: 81.9% Rank: 1/4"));
    }

    @Test
    void all_benchmarks_and_all_differences_stand_on_one_page() throws Exception {
        take();
        var page = page("/amberley/benchmarks");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.matches(".*2/4.\\(=\\).*") && row.contains("3/4"))
                .anyMatch(row -> row.contains("rank") && row.contains("one of theirs"));
    }

    @Test
    void the_charts_are_taken_away_as_pictures_and_as_figures() throws Exception {
        take();
        assertThat(answer("/amberley/indicators/at-home/benchmark/ranked.csv").getContentAsString())
                .isEqualTo(
                        """
                        Rank,Code,Area,Period,Figure (%),Numerator,Denominator
                        1,X02,Brackwater,2024/25,90,90,100
                        2 (=),X01,Amberley,2024/25,80,400,500
                        2 (=),X03,Coldmere,2024/25,80,160,200
                        4,X04,Dunhollow,2024/25,70,140,200
                        ,X05,Eastfold,2024/25,suppressed,,
                        """
                                .replace("\n", "\r\n"));
        for (var file : new String[] {"ranked.svg", "funnel.svg"}) {
            assertThat(
                            answer("/amberley/indicators/at-home/benchmark/" + file)
                                    .getContentAsString())
                    .startsWith("<svg");
        }
        assertThat(answer("/amberley/indicators/at-home/benchmark/funnel.csv").getContentAsString())
                .contains("X04,Dunhollow,200,70,");
        assertThat(answer("/amberley/indicators/waiting/benchmark/ranked.csv").getStatus())
                .isEqualTo(404);
    }

    private void take() {
        benchmarks.take(FiveAreas.release(FiveAreas.LONG, FiveAreas.LONG_MAPPING), "tests");
    }

    private Document page(String address) throws Exception {
        var answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }
}
