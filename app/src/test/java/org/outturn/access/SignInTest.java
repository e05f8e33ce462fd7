package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.WithWeb;
import org.outturn.audit.Audit;
import org.outturn.audit.Entry;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Signing in and out, what is written down of it, and what it never tells.
@WithWeb
class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Councils councils;
    @Autowired Audit audit;

    @BeforeEach
    void an_analyst() {
        councils.save(CouncilExamples.council("own"), List.of(), List.of());
        accounts.save("test", "Analyst@own", "Rosa Quigley", PASSWORD, "own", Role.ANALYST);
    }

    @Test
    void the_right_password_opens_the_page_that_was_asked_for() throws Exception {
        var session = new MockHttpSession();
        var asked = web.perform(get("/own/risks").session(session).accept("text/html")).andReturn();
        assertThat(asked.getResponse().getRedirectedUrl()).endsWith("/sign-in");
        var before = session.getId();
        var answer = signIn(session, "analyst@own", PASSWORD);
        assertThat(answer.getRedirectedUrl()).contains("/own/risks");
        assertThat(session.getId()).as("a new session begins").isNotEqualTo(before);
        assertThat(actions()).first().isEqualTo("signed in");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_the_same_answer() throws Exception {
        var wrong = signIn(new MockHttpSession(), "analyst@own", "something else entirely");
        var unknown = signIn(new MockHttpSession(), "nobody.here", "something else entirely");
        assertThat(wrong.getRedirectedUrl())
                .isEqualTo(unknown.getRedirectedUrl())
                .isEqualTo("/sign-in?failed");
        assertThat(audit.list(null, 2))
                .extracting(Entry::action, Entry::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sign-in failed", "unknown"),
                        org.assertj.core.groups.Tuple.tuple("sign-in failed", "analyst@own"));
    }

    @Test
    void after_five_failures_even_the_right_password_waits_and_so_does_an_unknown_name()
            throws Exception {
        accounts.save("test", "slow", "Slow", PASSWORD, "own", Role.READER);
        for (var name : List.of("slow", "unknown.too")) {
            for (int i = 0; i < Attempts.FREE_FOR_NAME; i++) {
                assertThat(
                                signIn(new MockHttpSession(), name, "wrong wrong wrong")
                                        .getRedirectedUrl())
                        .isEqualTo("/sign-in?failed");
            }
            assertThat(signIn(new MockHttpSession(), name, PASSWORD).getRedirectedUrl())
                    .isEqualTo("/sign-in?wait");
        }
        assertThat(actions()).contains("sign-in held back");
    }

    @Test
    void a_control_character_in_a_form_is_refused_before_anything_reads_it() throws Exception {
        assertThat(signIn(new MockHttpSession(), "a\u0000b", PASSWORD).getStatus()).isEqualTo(400);
        assertThat(signIn(new MockHttpSession(), "a\u001bb", PASSWORD).getStatus()).isEqualTo(400);
        assertThat(PlainParameters.isPlain("one\tline\r\nand another")).isTrue();
    }

    @Test
    void another_password_ends_every_other_session() throws Exception {
        var here = new MockHttpSession();
        var elsewhere = new MockHttpSession();
        signIn(here, "analyst@own", PASSWORD);
        signIn(elsewhere, "analyst@own", PASSWORD);
        assertThat(status(elsewhere)).isEqualTo(200);
        var next = "three other words";
        assertThat(choose(here, PASSWORD, next)).isEqualTo(200);
        assertThat(status(here)).isEqualTo(200);
        assertThat(status(elsewhere)).isEqualTo(403);
    }

    @Test
    void the_present_password_cannot_be_guessed_at_where_another_is_chosen() throws Exception {
        accounts.save("test", "guessed", "Guessed", PASSWORD, "own", Role.READER);
        var session = new MockHttpSession();
        signIn(session, "guessed", PASSWORD);
        for (int i = 0; i < Attempts.FREE_FOR_NAME; i++) {
            assertThat(choose(session, "wrong wrong " + i, "three other words")).isEqualTo(422);
        }
        assertThat(choose(session, PASSWORD, "three other words")).isEqualTo(422);
        assertThat(actions()).first().isEqualTo("password change held back");
    }

    private int status(MockHttpSession session) throws Exception {
        return web.perform(get("/password").session(session)).andReturn().getResponse().getStatus();
    }

    private int choose(MockHttpSession session, String current, String next) throws Exception {
        return web.perform(
                        post("/password")
                                .session(session)
                                .param("current", current)
                                .param("next", next)
                                .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void signing_out_ends_the_session_and_is_written_down() throws Exception {
        var session = new MockHttpSession();
        signIn(session, "analyst@own", PASSWORD);
        var out =
                web.perform(post("/sign-out").session(session).with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(out.getRedirectedUrl()).isEqualTo("/sign-in?out");
        assertThat(session.isInvalid()).isTrue();
        assertThat(actions()).first().isEqualTo("signed out");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var answer =
                web.perform(
                                post("/sign-in")
                                        .param("name", "analyst@own")
                                        .param("password", PASSWORD))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void every_answer_keeps_browsers_strict() throws Exception {
        var answer = web.perform(get("/sign-in")).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void without_a_demonstration_there_are_no_personas_anywhere() throws Exception {
        var page = web.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("persona").doesNotContain("demonstration");
        var post =
                web.perform(post("/persona").param("name", "demo-analyst").with(csrf()))
                        .andReturn();
        assertThat(post.getResponse().getStatus()).isBetween(404, 405);
        assertThat(accounts.find("demo-analyst")).isEmpty();
    }

    @Test
    void a_password_is_kept_as_an_argon2id_hash_and_short_ones_are_refused() {
        assertThat(accounts.save("test", "new", "New", "short", "nowhere", Role.READER))
                .isInstanceOfSatisfying(
                        Accounts.Change.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
    }

    private MockHttpServletResponse signIn(MockHttpSession session, String name, String password)
            throws Exception {
        return web.perform(
                        post("/sign-in")
                                .session(session)
                                .param("name", name)
                                .param("password", password)
                                .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private List<String> actions() {
        return audit.list(null, 50).stream().map(Entry::action).toList();
    }
}
