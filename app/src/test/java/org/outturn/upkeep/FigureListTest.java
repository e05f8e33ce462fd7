package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.audit.Audit;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What analysts see and type where indicators, targets and figures are kept.
@WithWeb
class FigureListTest {
    private static final String MANAGE = "/amberley/manage";

    @Autowired MockMvc web;
    @Autowired TwoCouncils councils;
    @Autowired Audit audit;
    @TempDir Path folder;

    @BeforeEach
    void a_council() {
        councils.begin(Amberley.published().pack(folder.resolve("in")));
    }

    @Test
    void the_newest_figures_stand_first_with_what_follows_from_their_parts() throws Exception {
        var page = new Visit(web, "analyst").page(MANAGE + "/observations");
        assertThat(page.select("th[aria-sort=descending]").text()).startsWith("Period");
        // 41 of 50 is 82%, 40 of 50 is 80%.
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        row ->
                                assertThat(row)
                                        .contains("Period: 2025/26 Q1")
                                        .contains(
                                                "Numerator: 41 Denominator: 50 Value: 82.0% computed"),
                        row ->
                                assertThat(row)
                                        .contains("Period: 2025/26 Q1")
                                        .contains("Numerator: – Denominator: – Value: 21 Quality"),
                        row ->
                                assertThat(row)
                                        .contains("Period: 2024/25 Q4")
                                        .contains("Value: 80.0% computed"));
    }

    @Test
    void an_indicator_begins_with_its_title_of_which_an_id_is_made() throws Exception {
        var analyst = new Visit(web, "analyst");
        var form = analyst.page(MANAGE + "/indicators/add");
        assertThat(form.select("main form[method=post] input[type=text]").getFirst().id())
                .isEqualTo("title");
        for (var id :
                new String[] {
                    "days-waited-at-the-councils-desks", "days-waited-at-the-councils-desks-2"
                }) {
            var sent =
                    analyst.send(
                            analyst.page(MANAGE + "/indicators/add"),
                            "title",
                            "Days waited, at the council’s desks",
                            "measure",
                            "days",
                            "decimals",
                            "0",
                            "accumulation",
                            "stock",
                            "polarity",
                            "lower",
                            "scheme",
                            "five-per-cent");
            assertThat(sent.getRedirectedUrl()).endsWith("&about-indicator=" + id);
        }
    }

    @Test
    void a_long_title_makes_an_id_of_whole_words() {
        assertThat(NewId.of("Élèves (%) at 5+")).isEqualTo("eleves-at-5");
        assertThat(NewId.of("Adults with a learning disability who live in their own home"))
                .isEqualTo("adults-with-a-learning-disability-who-live-in");
        assertThat(NewId.of("…")).isEmpty();
    }

    @Test
    void a_target_without_a_value_is_told_at_the_field() throws Exception {
        var analyst = new Visit(web, "analyst");
        var sent =
                analyst.send(
                        analyst.page(MANAGE + "/targets/add"),
                        "indicator",
                        "waiting",
                        "period",
                        "2026/27");
        assertThat(sent.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(sent.getContentAsString());
        assertThat(page.select("#value-error").text())
                .contains("The target has no figure; give a value");
        assertThat(page.select(".govuk-error-summary a[href='#value']")).hasSize(1);
    }

    @Test
    void what_would_be_removed_is_named_by_title_and_id_and_why_is_kept() throws Exception {
        var analyst = new Visit(web, "analyst");
        var ask = analyst.page(MANAGE + "/targets/remove?indicator=waiting&period=2025/26");
        assertThat(ask.select("tbody th").text()).isEqualTo("Days waited (waiting), 2025/26");
        assertThat(analyst.send(ask, "change-note", "set by mistake").getStatus()).isEqualTo(302);
        assertThat(audit.list("amberley", 1).getFirst().detail())
                .isEqualTo("waiting, 2025/26: value from '20' to ''; why: set by mistake");
    }
}
