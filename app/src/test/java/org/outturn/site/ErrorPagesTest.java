package org.outturn.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.SignIn.PASSWORD;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;

/// What goes wrong is told within the council that the address names, and in words that fit what was done.
@WithWeb
class ErrorPagesTest {
    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Councils councils;
    @Autowired JdbcTemplate database;

    @BeforeEach
    void a_council_with_a_reader() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        councils.save(CouncilExamples.council("own"), List.of(), List.of());
        accounts.save("tester", "reader", "Reader", PASSWORD, "own", Role.READER);
    }

    @Test
    void a_page_that_is_not_there_keeps_the_menu_of_the_council() throws Exception {
        var page = page(404, "GET", "/own/nothing", SignIn.as(web, "reader"));
        assertThat(page.select("h1").text()).isEqualTo("Page not found");
        assertThat(page.select("nav a").eachAttr("href")).contains("/own/indicators");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/own");
        assertThat(page(404, "GET", "/own/nothing", null).select("nav a").eachAttr("href"))
                .contains("/own/reports")
                .doesNotContain("/own/indicators");
        assertThat(page(404, "GET", "/none/nothing", null).select("main a").eachAttr("href"))
                .containsExactly("/");
    }

    @Test
    void only_who_sent_a_form_is_told_of_forms() throws Exception {
        var reader = SignIn.as(web, "reader");
        assertThat(page(403, "GET", "/own/manage", reader).text())
                .contains("no role that opens it")
                .doesNotContain("filling in a form");
        assertThat(page(403, "POST", "/own/manage/targets/add", reader).text())
                .contains("If you were filling in a form");
        assertThat(page(403, "GET", "/none", reader).select("h1").text())
                .isEqualTo("Page not found");
    }

    @Test
    void an_address_of_no_council_does_not_ask_to_sign_in() throws Exception {
        assertThat(status("/none")).isEqualTo(404);
        assertThat(status("/none/indicators")).isEqualTo(404);
        assertThat(status("/own")).isEqualTo(302);
        assertThat(status("/own/nothing")).isEqualTo(302);
        assertThat(status("/password")).isEqualTo(302);
    }

    private int status(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getStatus();
    }

    private Document page(
            int status, String method, String address, @Nullable MockHttpSession session)
            throws Exception {
        var asked =
                get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_METHOD, method)
                        // As the request had it before it failed.
                        .requestAttr(
                                CsrfToken.class.getName(),
                                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"))
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            return request;
                        });
        if (session != null) {
            asked.session(session);
        }
        return Jsoup.parse(web.perform(asked).andReturn().getResponse().getContentAsString());
    }
}
