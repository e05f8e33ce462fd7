package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.audit.Audit;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
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
                    addDays(
                            analyst,
                            "title",
                            "Days waited, at the council’s desks",
                            "scheme",
                            "five-per-cent");
            assertThat(sent.getRedirectedUrl()).endsWith("&about-indicator=" + id);
        }
    }

    /// A new indicator of days, with what else is typed.
    private static MockHttpServletResponse addDays(Visit analyst, String... typed)
            throws Exception {
        var all =
                Stream.concat(
                        Stream.of("measure", "days", "decimals", "0"),
                        Stream.of("accumulation", "stock", "polarity", "lower"));
        return analyst.send(
                analyst.page(MANAGE + "/indicators/add"),
                Stream.concat(all, Stream.of(typed)).toArray(String[]::new));
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

    @Test
    void an_id_is_made_of_the_title_that_is_saved() throws Exception {
        var analyst = new Visit(web, "analyst");
        var refused = addDays(analyst, "title", "Houshold waste");
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#scheme-error").text()).contains("Choose a rating scheme");
        assertThat(form.select("#id").val()).isEmpty();
        var sent = analyst.send(form, "title", "Household waste", "scheme", "five-per-cent");
        assertThat(sent.getRedirectedUrl()).endsWith("&about-indicator=household-waste");
    }

    @Test
    void a_title_of_which_no_id_can_be_made_asks_for_one() throws Exception {
        var analyst = new Visit(web, "analyst");
        var refused = addDays(analyst, "title", "…", "scheme", "five-per-cent");
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select(".govuk-error-summary a[href='#id']").text())
                .isEqualTo("Enter an id: none can be made of this title");
        assertThat(analyst.send(form, "id", "dots").getRedirectedUrl())
                .endsWith("&about-indicator=dots");
    }

    @Test
    void computed_values_are_sorted_with_those_given_and_none_stands_last() throws Exception {
        var analyst = new Visit(web, "analyst");
        analyst.send(
                analyst.page(MANAGE + "/observations/add"),
                "indicator",
                "waiting",
                "period",
                "2025/26 Q2",
                "quality",
                "not-due");
        // 21 days; 40 of 50 is 80%, 41 of 50 is 82%; and one that is not due.
        assertThat(sorted(analyst, "value", "tbody tr"))
                .extracting(row -> row.replaceAll(".*Value: (\\S+) .*", "$1"))
                .containsExactly("21", "80.0%", "82.0%", "–");
        assertThat(sorted(analyst, "-value", "tbody tr"))
                .extracting(row -> row.replaceAll(".*Value: (\\S+) .*", "$1"))
                .containsExactly("82.0%", "80.0%", "21", "–");
        assertThat(sorted(analyst, "-numerator", "tbody tr"))
                .extracting(row -> row.replaceAll(".*Numerator: (\\S+) .*", "$1"))
                .containsExactly("41", "40", "–", "–");
    }

    private static java.util.List<String> sorted(Visit analyst, String sort, String rows)
            throws Exception {
        return analyst.page(MANAGE + "/observations?sort=" + sort).select(rows).eachText();
    }

    @Test
    void why_something_is_to_be_removed_is_not_lost_when_it_has_changed() throws Exception {
        var analyst = new Visit(web, "analyst");
        var ask = analyst.page(MANAGE + "/targets/remove?indicator=waiting&period=2025/26");
        var edit = analyst.page(MANAGE + "/targets/edit?indicator=waiting&period=2025/26");
        assertThat(analyst.send(edit, "value", "18").getStatus()).isEqualTo(302);
        var late = analyst.send(ask, "change-note", "set by mistake");
        assertThat(late.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(late.getContentAsString());
        assertThat(page.expectFirst("#change-note").wholeText()).isEqualTo("set by mistake");
        assertThat(analyst.send(page).getStatus()).isEqualTo(302);
        assertThat(audit.list("amberley", 1).getFirst().detail()).endsWith("why: set by mistake");
    }

    @Test
    void a_long_list_is_read_a_page_at_a_time_or_whole() throws Exception {
        councils.begin(
                Amberley.published()
                        .with(
                                "observations.csv",
                                IntStream.rangeClosed(1990, 2019)
                                        .mapToObj(year ->
                                                "waiting,%d/%02d Q1,20"
                                                        .formatted(year, (year + 1) % 100))
                                        .collect(
                                                Collectors.joining(
                                                        "\n", "indicator,period,value\n", "\n")))
                        .pack(folder.resolve("long")));
        var analyst = new Visit(web, "analyst");
        var first = analyst.page(MANAGE + "/observations?indicator=waiting&sort=period");
        assertThat(first.select(".ot-results").text()).isEqualTo("30 rows, page 1 of 2");
        assertThat(first.select("tbody tr")).hasSize(25);
        var whole = first.select("a:contains(Show all 30 on one page)").attr("href");
        assertThat(analyst.page(whole).select("tbody tr")).hasSize(30);
    }
}
