package org.outturn.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithWeb;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Anybody reads what was published, as it was published, and nothing that came in since.
@WithWeb
class ResidentPagesTest {
    @Autowired MockMvc web;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @Autowired Reports reports;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void empty() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
    }

    @Test
    void before_anything_is_published_there_is_nothing_to_read() throws Exception {
        take(Amberley.published());
        assertThat(page("/amberley/public").text()).contains("Nothing has been published yet.");
        assertThat(answer("/amberley/public/indicators/at-home").getStatus()).isEqualTo(404);
        assertThat(answer("/nowhere/public").getStatus()).isEqualTo(404);
    }

    @Test
    void an_indicator_is_told_in_plain_words() throws Exception {
        take(Amberley.published());
        publish("");
        assertThat(page("/amberley/public").select(".ot-lead").text())
                .isEqualTo(
                        "2 indicators in the latest report: all are not quite where the council wants them to be, or not rated.");
        // 41 of 50 after 40 of 50, against 85%.
        assertThat(page("/amberley/public/indicators/at-home").select(".ot-lead").eachText())
                .startsWith("82.0% in Q1 2025/26; it was 80.0% in Q4 2024/25.")
                .contains("Rated Amber: not quite where the council wants it to be.")
                .anyMatch(words -> words.startsWith("The target is 85.0%"));
        assertThat(text("/amberley/public/indicators/at-home/figures.csv"))
                .contains("Q4 2024/25,80.0%", "Q1 2025/26,82.0%");
    }

    @Test
    void what_came_in_since_is_not_shown() throws Exception {
        take(Amberley.published());
        publish("");
        take(Amberley.revised());
        assertThat(page("/amberley/public/indicators/at-home").text())
                .contains("82.0%")
                .doesNotContain("90.0%");
        publish("The figures of June are complete.");
        assertThat(page("/amberley/public/indicators/at-home").text()).contains("90.0%");
    }

    @Test
    void an_indicator_that_no_report_names_is_not_public() throws Exception {
        take(
                Amberley.published()
                        .with(
                                "reports/quarterly.md",
                                """
                                ---
                                name: quarterly
                                title: Quarterly performance
                                ---
                                People at home after 91 days: {{result at-home}}.
                                """));
        publish("");
        assertThat(page("/amberley/public").select(".ot-item__title a").eachText())
                .contains("People at home after 91 days")
                .doesNotContain("Days waited");
        assertThat(answer("/amberley/public/indicators/waiting").getStatus()).isEqualTo(404);
        assertThat(answer("/amberley/public/indicators/waiting/figures.csv").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_feed_tells_of_each_edition_and_which_ratings_moved() throws Exception {
        take(Amberley.published());
        publish("");
        take(Amberley.revised());
        publish("The figures of June are complete.");
        var feed = text("/amberley/public/feed.xml");
        var entries =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(
                                new java.io.ByteArrayInputStream(
                                        feed.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(2);
        assertThat(entries.item(0).getTextContent())
                .contains("Quarterly performance, Q1 2025/26, edition 2")
                .contains("The figures of June are complete.")
                .contains("People at home after 91 days: Green, was Amber");
    }

    @Test
    void a_title_within_other_words_does_not_make_an_indicator_public() throws Exception {
        take(only("Days waited and People at home after 91 days: {{result at-home}}."));
        publish("");
        assertThat(page("/amberley/public").select(".ot-item__title a").eachText())
                .contains("People at home after 91 days")
                .doesNotContain("Days waited");
        assertThat(answer("/amberley/public/indicators/waiting").getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_is_told_of_changes_to_what_the_report_does_not_show() throws Exception {
        take(only("Days waited: {{result waiting}}."));
        publish("");
        take(
                Amberley.revised()
                        .replace("observations.csv", "2025/26 Q1,,,21", "2025/26 Q1,,,30")
                        .with(
                                "reports/quarterly.md",
                                template("Days waited: {{result waiting}}.")));
        publish("The figures of June are complete.");
        var shown = List.of("Days waited: Red, was Amber", "Days waited", "21", "30");
        var hidden = List.of("People at home", "Too few carers", "Care at home", "home care anew");
        assertThat(text("/amberley/public/feed.xml"))
                .contains(shown.getFirst())
                .doesNotContain(hidden);
        assertThat(text("/amberley/reports/quarterly/editions/2025-to-26-q1/compare?from=1&to=2"))
                .contains(shown.subList(1, 4))
                .doesNotContain(hidden);
        assertThat(text("/amberley/reports/quarterly/editions/2025-to-26-q1/2"))
                .contains("What changed since edition 1")
                .contains(shown.subList(1, 4))
                .doesNotContain(hidden);
        assertThat(page("/amberley/public").select(".ot-item__title a").eachText())
                .doesNotContain("People at home after 91 days");
        var edition = editions.list("amberley", "quarterly").getFirst();
        assertThat(editions.changes(editions.list("amberley", "quarterly").getLast(), edition))
                .as("readers who have signed in are told everything")
                .extracting(change -> change.subject())
                .contains("People at home after 91 days", "r1 Too few carers");
        assertThat(editions.verify(edition, rendered()).isGood()).as("made again").isTrue();
    }

    @Test
    void an_edition_that_does_not_read_is_left_out() throws Exception {
        take(Amberley.published());
        publish("");
        database.execute("alter table edition disable trigger append_only");
        database.execute("update edition set pack = ''");
        database.execute("alter table edition enable trigger append_only");
        assertThat(page("/amberley/public").select("main").text())
                .contains("Quarterly performance");
    }

    private static SmallPack only(String words) {
        return Amberley.published().with("reports/quarterly.md", template(words));
    }

    private static String template(String words) {
        return """
        ---
        name: quarterly
        title: Quarterly performance
        ---
        %s
        """
                .formatted(words);
    }

    private org.outturn.document.Document rendered() {
        return switch (reports.render("amberley", "quarterly", Period.quarter(2025, 1))) {
            case Rendering.Rendered(var document, _, _) -> document;
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Test
    void words_are_searched_for() throws Exception {
        take(Amberley.published());
        publish("");
        var found = page("/amberley/public?q=waited");
        assertThat(found.select(".ot-item__title a").eachText()).contains("Days waited");
        assertThat(found.select("[role=status]").text()).startsWith("1 of 2 indicators");
        assertThat(page("/amberley/public?q=%3Cscript%3E").select("[role=status]").text())
                .startsWith("No indicator has all of these words.");
    }

    private void take(SmallPack pack) {
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
    }

    private void publish(String note) {
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley",
                                        "quarterly",
                                        Period.quarter(2025, 1),
                                        note,
                                        "tester",
                                        null)))
                .isInstanceOf(Publishing.Done.class);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        var answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }
}
