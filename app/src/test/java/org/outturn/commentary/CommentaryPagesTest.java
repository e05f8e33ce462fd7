package org.outturn.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
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
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// The words of a period are begun in the browser, and nobody's are lost.
@WithWeb
class CommentaryPagesTest {
    private static final String LIST = "/amberley/manage/commentary";
    private static final String FORM = LIST + "/at-home";

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;
    private MockHttpSession analyst = new MockHttpSession();
    private MockHttpSession reader = new MockHttpSession();

    @BeforeEach
    void a_council_without_any_words() throws Exception {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "analyst", "analyst", SignIn.PASSWORD, "amberley", Role.ANALYST);
        accounts.save("tester", "reader", "reader", SignIn.PASSWORD, "amberley", Role.READER);
        analyst = SignIn.as(web, "analyst");
        reader = SignIn.as(web, "reader");
    }

    private Document page(String address) throws Exception {
        var answer = web.perform(get(address).session(analyst)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse save(MockHttpSession who, String fingerprint, String words)
            throws Exception {
        return web.perform(
                        post(FORM)
                                .session(who)
                                .with(csrf())
                                .param("period", "2025/26 Q1")
                                .param("fingerprint", fingerprint)
                                .param("performance", words)
                                .param("action", ""))
                .andReturn()
                .getResponse();
    }

    private String fingerprint() throws Exception {
        return page(FORM).select("input[name=fingerprint]").val();
    }

    @Test
    void the_first_words_of_a_period_are_seen_at_once_where_the_indicator_is() throws Exception {
        // 82.0% against 85.0% and 21 days against 20: both amber, nothing written.
        assertThat(page(LIST).select(".ot-choices a").text())
                .isEqualTo("Rated red or amber, without words (2)");
        assertThat(save(analyst, fingerprint(), "Two more nurses came.").getStatus())
                .isEqualTo(302);
        assertThat(page("/amberley/indicators/at-home").text()).contains("Two more nurses came.");
        assertThat(page(LIST).select("table").text()).contains("Performance");
        assertThat(page(LIST).select(".ot-choices a").text())
                .isEqualTo("Rated red or amber, without words (1)");
    }

    @Test
    void who_writes_while_a_colleague_saves_sees_both_and_loses_neither() throws Exception {
        var seen = fingerprint();
        save(analyst, seen, "Two more nurses came.");
        var answer = save(analyst, seen, "Winter was mild.");
        assertThat(answer.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary").text()).contains("Two more nurses came.");
        assertThat(page.select("textarea[name=performance]").text()).isEqualTo("Winter was mild.");
        assertThat(save(analyst, page.select("input[name=fingerprint]").val(), "Both.").getStatus())
                .isEqualTo(302);
    }

    @Test
    void too_many_words_are_refused_and_kept_in_the_form() throws Exception {
        var answer = save(analyst, fingerprint(), "a".repeat(20_001));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#performance");
        assertThat(page.select("textarea[name=performance]").text()).hasSize(20_001);
    }

    @Test
    void a_reader_writes_nothing() throws Exception {
        assertThat(save(reader, fingerprint(), "Mine.").getStatus()).isEqualTo(403);
    }
}
