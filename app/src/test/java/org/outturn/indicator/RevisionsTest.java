package org.outturn.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithWeb;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Calls, of which South's were 500 before they were 540, and what follows from them: the county's, and calls for each member.
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
class RevisionsTest {
    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired MockMvc web;
    @Autowired JdbcTemplate jdbc;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void an_analyst_is_signed_in() throws Exception {
        var answer =
                web.perform(
                                post("/persona")
                                        .session(session)
                                        .param("name", "demo-analyst")
                                        .with(csrf()))
                        .andReturn();
        session = (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    @BeforeEach
    void a_figure_was_revised() {
        jdbc.execute("truncate council cascade");
        take(500);
        take(540);
    }

    @Test
    void a_figure_that_was_given_shows_what_it_was() {
        take(540, 60);
        take(540, 62);
        assertThat(revisions("members"))
                .containsExactly(
                        "Figures that were revised, and what they were before",
                        "Q1 2025/26 | 62 |",
                        "Q1 2025/26 | 60 |");
    }

    @Test
    void a_figure_put_together_from_areas_names_the_area_that_was_revised() {
        assertThat(revisions("calls"))
                .containsExactly(
                        "The figures follow from their parts: those that were revised, and what they were before",
                        "South | Q1 2025/26 | 540 |",
                        "South | Q1 2025/26 | 500 |");
    }

    @Test
    void a_computed_figure_names_what_was_revised_however_far_down() {
        assertThat(revisions("per-member"))
                .containsExactly(
                        "The figures follow from their parts: those that were revised, and what they were before",
                        "Calls, South | Q1 2025/26 | 540 |",
                        "Calls, South | Q1 2025/26 | 500 |");
    }

    @Test
    void nothing_is_shown_where_nothing_was_revised() {
        assertThat(revisions("members")).isEmpty();
    }

    private void take(int south) {
        take(south, 60);
    }

    private void take(int south, int members) {
        packs.importPack(
                new SmallPack()
                        .with(
                                "indicators.csv",
                                """
                                id,title,measure,decimals,polarity,frequency,accumulation,scheme,computed
                                calls,Calls,count,0,lower,quarterly,flow,five-per-cent,
                                members,Members,count,0,higher,quarterly,stock,five-per-cent,
                                per-member,Calls per member,number,1,higher,quarterly,ratio,five-per-cent,[calls] / [members]
                                """)
                        .with(
                                "areas.csv",
                                "id,name,kind\nnorth,North,district\nsouth,South,district\n")
                        .with("targets.csv", "indicator,period,value\n")
                        .with(
                                "observations.csv",
                                """
                                indicator,area,period,value
                                calls,north,2025/26 Q1,700
                                calls,south,2025/26 Q1,%d
                                members,,2025/26 Q1,%d
                                """
                                        .formatted(south, members))
                        .pack(folder),
                "tests",
                Progress.SILENT);
    }

    /// The caption and each row without the day and who: `South | Q1 2025/26 | 540 |`.
    private List<String> revisions(String indicator) {
        var table =
                page("/amberley/indicators/" + indicator).select("table").stream()
                        .filter(one -> one.select("caption").text().contains("were before"))
                        .toList();
        return table.stream()
                .flatMap(one ->
                        Stream.concat(
                                Stream.of(one.select("caption").text()),
                                one.select("tbody tr").stream().map(RevisionsTest::words)))
                .toList();
    }

    private static String words(Element row) {
        var cells = row.select("th, td").eachText();
        return String.join(" | ", cells)
                .replaceAll(" \\| \\d+ \\p{Alpha}+ \\d{4} \\|", " |")
                .replaceAll(" tests.*", "");
    }

    private Document page(String path) {
        try {
            return Jsoup.parse(
                    web.perform(get(path).session(session))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
