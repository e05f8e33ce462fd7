package org.outturn.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.document.Format;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.template.ReportTemplates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Who may publish, and who may read what: editions everybody, live pages readers, the desk analysts of the council.
@WithWeb
class DeskTest {
    private static final String REPORT = "/amberley/reports/quarterly";
    private static final String EDITION = REPORT + "/editions/2025-to-26-q1/1";

    private static final String TEMPLATE =
            """
            ---
            name: quarterly
            title: Quarterly performance
            ---
            # Summary
            """;

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired ReportTemplates templates;
    @Autowired Editions editions;
    @TempDir Path folder;

    @BeforeEach
    void two_councils_and_their_people() {
        both.begin(Amberley.published().pack(folder));
    }

    @Test
    void an_analyst_publishes_after_being_asked() throws Exception {
        var analyst = signIn("analyst");
        assertThat(ask(get(REPORT + "/publish").session(analyst)).getContentAsString())
                .contains("Publish edition 1")
                .contains("3 figures, 2 targets, 2 rating schemes, 2 ratings");
        var done = publish(analyst, "1", "");
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(done.getRedirectedUrl()).isEqualTo(EDITION + "?published");
        assertThat(editions.list("amberley", "quarterly").getFirst().publishedBy())
                .isEqualTo("analyst");

        var late = publish(analyst, "1", "A correction.");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Edition 1 has been published in the meantime");
        var silent = publish(analyst, "2", " ");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("Enter what changed since edition 1");
        assertThat(publish(analyst, "2", "A correction.").getStatus()).isEqualTo(302);
    }

    @Test
    void nobody_else_publishes() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            var session = signIn(name);
            assertThat(ask(get(REPORT + "/publish").session(session)).getStatus()).isEqualTo(403);
            assertThat(publish(session, "1", "").getStatus()).isEqualTo(403);
        }
        assertThat(ask(get(REPORT + "/publish")).getStatus()).isEqualTo(302);
        assertThat(
                        ask(post(REPORT + "/publish")
                                        .session(signIn("analyst"))
                                        .param("period", "2025/26 Q1")
                                        .param("number", "1"))
                                .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
        assertThat(editions.list(null, null)).isEmpty();
    }

    @Test
    void who_has_not_signed_in_reads_editions_and_nothing_else() throws Exception {
        assertThat(ask(get("/")).getContentAsString()).contains("No report has been published yet");
        assertThat(ask(get(EDITION)).getRedirectedUrl()).endsWith("/sign-in");
        editions.publishFirst("amberley", "quarterly", "tester");

        for (var list : List.of("/", "/amberley/reports")) {
            assertThat(ask(get(list)).getContentAsString())
                    .contains("Quarterly performance")
                    .contains(EDITION)
                    .doesNotContain("href=\"" + REPORT + "\"")
                    .doesNotContain("tester");
        }
        assertThat(ask(get(EDITION)).getContentAsString())
                .contains("0 of 2 measures are green")
                .doesNotContain("tester");
        assertThat(ask(get(REPORT + "/editions")).getStatus()).isEqualTo(200);
        var pdf = ask(get(EDITION + "/quarterly.pdf"));
        var stored =
                editions.file(editions.list("amberley", null).getFirst(), Format.PDF).orElseThrow();
        assertThat(pdf.getContentAsByteArray()).isEqualTo(stored.array());

        for (var live :
                List.of(
                        "/amberley",
                        "/amberley/indicators",
                        REPORT,
                        REPORT + "/quarterly.pdf",
                        EDITION + "/since",
                        REPORT + "/publish")) {
            assertThat(ask(get(live)).getRedirectedUrl()).as(live).endsWith("/sign-in");
        }
        assertThat(ask(get(REPORT + "/editions/2025-to-26-q1/7")).getStatus()).isEqualTo(404);
    }

    @Test
    void a_template_is_saved_unless_it_is_faulty_or_somebody_was_quicker() throws Exception {
        var analyst = signIn("analyst");
        var page = ask(get(REPORT + "/template").session(analyst)).getContentAsString();
        assertThat(page).contains("rating-summary").contains("0 of 2 measures are green");

        var better = TEMPLATE + "Further words.\r\n";
        var looked = send(analyst, better, "1", "preview");
        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(looked.getContentAsString()).contains("Further words.");
        assertThat(templates.revisions("amberley", "quarterly")).hasSize(1);

        var faulty = send(analyst, TEMPLATE + "::: scorcard\n:::\n", "1", "save");
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(faulty.getContentAsString()).contains("Line 6: 'scorcard' is not a component");
        var misnamed = send(analyst, TEMPLATE.replace("quarterly", "yearly"), "1", "save");
        assertThat(misnamed.getContentAsString()).contains("Line 2:", "write name: quarterly");

        assertThat(send(analyst, better, "1", "save").getStatus()).isEqualTo(302);
        assertThat(templates.find("amberley", "quarterly").orElseThrow().markdown())
                .isEqualTo(better.replace("\r", ""));
        var late = send(analyst, TEMPLATE + "Other words.\n", "1", "save");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("analyst saved revision 2 while you were editing", "Other words.")
                .contains("name=\"edited\" value=\"2\"");
        assertThat(templates.revisions("amberley", "quarterly")).hasSize(2);
    }

    @Test
    void nobody_but_analysts_of_the_council_edits_templates() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            var session = signIn(name);
            assertThat(ask(get(REPORT + "/template").session(session)).getStatus()).isEqualTo(403);
            assertThat(send(session, TEMPLATE, "1", "save").getStatus()).isEqualTo(403);
        }
        assertThat(templates.revisions("amberley", "quarterly")).hasSize(1);
    }

    private MockHttpServletResponse send(
            MockHttpSession session, String template, String edited, String act) throws Exception {
        return ask(
                post(REPORT + "/template")
                        .session(session)
                        .with(csrf())
                        .param("template", template)
                        .param("edited", edited)
                        .param("act", act));
    }

    private MockHttpServletResponse publish(MockHttpSession session, String number, String note)
            throws Exception {
        return ask(
                post(REPORT + "/publish")
                        .session(session)
                        .with(csrf())
                        .param("period", "2025/26 Q1")
                        .param("number", number)
                        .param("note", note));
    }

    private MockHttpSession signIn(String name) throws Exception {
        return SignIn.as(web, name);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
