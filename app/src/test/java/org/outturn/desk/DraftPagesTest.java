package org.outturn.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.SignIn.PASSWORD;
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
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Reports are started, renamed and removed in the browser, and sentences to read again are listed for those who can edit them.
@WithWeb
class DraftPagesTest {
    private static final String REPORTS = "/amberley/reports";

    @Autowired MockMvc web;
    @Autowired ReportTemplates templates;
    @Autowired Reports reports;
    @Autowired Starts starts;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void amberley_has_an_analyst_and_a_reader() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "reader", "Reader", PASSWORD, "amberley", Role.READER);
        accounts.save("tester", "analyst", "Analyst", PASSWORD, "amberley", Role.ANALYST);
    }

    @Test
    void every_start_makes_a_report_without_a_fault() {
        for (var start : starts.list("amberley")) {
            var text = starts.text("amberley", start.id(), "housing", "Housing: \"Q1\"");
            assertThat(
                            reports.preview(
                                    "amberley", new ReportTemplate("housing", text.orElseThrow())))
                    .as(start.about())
                    .isInstanceOfSatisfying(
                            Rendering.Rendered.class,
                            made ->
                                    assertThat(made.document().title())
                                            .isEqualTo("Housing: \"Q1\""));
        }
    }

    @Test
    void a_report_is_started_looked_at_and_saved() throws Exception {
        var analyst = signIn("analyst");
        assertThat(read(get(REPORTS).session(analyst)).select("a.govuk-button").eachAttr("href"))
                .contains(REPORTS + "/new");
        assertThat(read(get(REPORTS + "/new").session(analyst)).select("label").eachText())
                .contains("A blank page", "A copy of 'Quarterly performance'");

        var refused = start(analyst, "Quarterly Report", "", "nothing");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("A name begins with a letter")
                .contains("Enter a title")
                .contains("Choose what to begin from");
        assertThat(start(analyst, "quarterly", "Again", "blank").getContentAsString())
                .contains("has a report 'quarterly' already");

        var begun = start(analyst, "housing", "Housing", "exceptions");
        var page = Jsoup.parse(begun.getContentAsString());
        assertThat(page.text()).contains("Not saved yet");
        assertThat(templates.find("amberley", "housing")).isEmpty();
        var text = page.select("textarea").first();
        assertThat(
                        send(analyst, "housing", Objects.requireNonNull(text).wholeText(), "0")
                                .getStatus())
                .isEqualTo(302);
        assertThat(templates.find("amberley", "housing").orElseThrow().markdown())
                .startsWith("---\nname: housing\ntitle: \"Housing\"\n");
        assertThat(send(analyst, "new", "", "0").getStatus()).isEqualTo(404);
    }

    @Test
    void a_report_that_nobody_published_is_renamed_and_removed() throws Exception {
        var analyst = signIn("analyst");
        assertThat(change(analyst, "quarterly", "rename", "Housing!").getContentAsString())
                .contains("A name begins with a letter");
        assertThat(change(analyst, "quarterly", "rename", "housing").getRedirectedUrl())
                .isEqualTo(REPORTS + "/housing/template?saved");
        assertThat(reports.find("amberley", "quarterly")).isEmpty();
        assertThat(change(analyst, "housing", "remove", "").getRedirectedUrl()).isEqualTo(REPORTS);
        assertThat(reports.list("amberley")).isEmpty();
        assertThat(ask(get(REPORTS + "/housing/template").session(analyst)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_report_that_somebody_edited_in_the_meantime_is_not_removed() throws Exception {
        var words = templates.find("amberley", "quarterly").orElseThrow().markdown();
        templates.revise(
                "amberley",
                new org.outturn.template.ReportTemplate("quarterly", words + "\nMore.\n"),
                1,
                "colleague");
        var late = change(signIn("analyst"), "quarterly", "remove", "");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains(
                        "colleague saved revision 2 in the meantime", "name=\"seen\" value=\"2\"");
        assertThat(reports.find("amberley", "quarterly")).isPresent();
    }

    @Test
    void a_published_report_keeps_its_name_and_stays() throws Exception {
        editions.publishFirst("amberley", "quarterly", "tester");
        var answer = change(signIn("analyst"), "quarterly", "remove", "");
        assertThat(answer.getContentAsString())
                .contains("keeps its name and stays")
                .contains("href=\"/amberley/reports/quarterly/template\"");
        assertThat(reports.find("amberley", "quarterly")).isPresent();
    }

    @Test
    void a_sentence_that_no_longer_agrees_is_listed_with_its_line_for_those_who_can_edit_it()
            throws Exception {
        var words =
                """
                ---
                name: quarterly
                title: Quarterly performance
                ---
                # Summary

                All is well: [two]{count rating=green} measures are green.
                """;
        var analyst = signIn("analyst");
        var shown = Jsoup.parse(preview(analyst, words).getContentAsString());
        assertThat(shown.text())
                .contains("Sentences to read again")
                .contains("'two' no longer agrees with the data, where count rating=green is 0");
        assertThat(shown.select("a[data-line=7]").text()).isEqualTo("Line 7");

        assertThat(send(analyst, "quarterly", words, "1").getStatus()).isEqualTo(302);
        var live = read(get(REPORTS + "/quarterly").session(analyst));
        assertThat(live.select("section:has(#flags) a").eachAttr("href"))
                .containsExactly(REPORTS + "/quarterly/template#line-7");
        assertThat(read(get(REPORTS + "/quarterly").session(signIn("reader"))).text())
                .contains("two measures are green")
                .doesNotContain("Sentences to read again");
    }

    private MockHttpServletResponse start(
            MockHttpSession session, String name, String title, String from) throws Exception {
        return ask(
                post(REPORTS + "/new")
                        .session(session)
                        .with(csrf())
                        .param("name", name)
                        .param("title", title)
                        .param("from", from));
    }

    private MockHttpServletResponse change(
            MockHttpSession session, String report, String act, String name) throws Exception {
        return ask(
                post(REPORTS + "/" + report + "/draft")
                        .session(session)
                        .with(csrf())
                        .param("act", act)
                        .param("seen", "1")
                        .param("name", name));
    }

    private MockHttpServletResponse preview(MockHttpSession session, String words)
            throws Exception {
        return edit(session, "quarterly", words, "1", "preview");
    }

    private MockHttpServletResponse send(
            MockHttpSession session, String report, String words, String edited) throws Exception {
        return edit(session, report, words, edited, "save");
    }

    private MockHttpServletResponse edit(
            MockHttpSession session, String report, String words, String edited, String act)
            throws Exception {
        return ask(
                post(REPORTS + "/" + report + "/template")
                        .session(session)
                        .with(csrf())
                        .param("template", words)
                        .param("edited", edited)
                        .param("act", act));
    }

    private MockHttpSession signIn(String name) throws Exception {
        return SignIn.as(web, name);
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(ask(request).getContentAsString());
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
