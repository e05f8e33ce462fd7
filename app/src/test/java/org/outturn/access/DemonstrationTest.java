package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.outturn.WithWeb;
import org.outturn.audit.Audit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// In a demonstration one signs in with a click.
@WithWeb
@TestPropertySource(properties = "outturn.demo=true")
class DemonstrationTest {
    @Autowired MockMvc web;
    @Autowired Audit audit;
    @Autowired AccountStore accounts;

    @Test
    void the_page_offers_four_personas() throws Exception {
        var page = web.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .contains(
                        "demo-councillor",
                        "demo-head-of-service",
                        "demo-analyst",
                        "demo-administrator");
    }

    @Test
    void one_click_signs_in_and_is_written_down() throws Exception {
        var session = new MockHttpSession();
        var answer =
                web.perform(
                                post("/persona")
                                        .session(session)
                                        .param("name", "demo-councillor")
                                        .with(csrf()))
                        .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        var fresh = (MockHttpSession) answer.getRequest().getSession(false);
        var page =
                web.perform(get("/").session(java.util.Objects.requireNonNull(fresh)))
                        .andReturn()
                        .getResponse();
        assertThat(page.getContentAsString()).contains("Cllr Asha Verma", "Sign out");
        assertThat(audit.list(null, 1).getFirst().action()).isEqualTo("signed in as a persona");
        assertThat(accounts.secret("demo-councillor")).isEmpty();
    }

    @Test
    void only_those_and_only_with_a_token() throws Exception {
        assertThat(
                        web.perform(post("/persona").param("name", "root").with(csrf()))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        web.perform(post("/persona").param("name", "demo-analyst"))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }
}
