package org.outturn.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.SignIn.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Account;
import org.outturn.access.Accounts;
import org.outturn.access.Administration;
import org.outturn.access.Role;
import org.outturn.audit.Audit;
import org.outturn.audit.Entry;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Administrators decide who may do what, each step is written down, and no council is left without an administrator.
@WithWeb
class PeoplePagesTest {
    private static final Pattern ISSUED = Pattern.compile("(?:[a-z2-9]{4}-){3}[a-z2-9]{4}");

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Councils councils;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;

    @BeforeEach
    void two_councils_and_their_people() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        for (var council : List.of("own", "other")) {
            councils.save(CouncilExamples.council(council), List.of(), List.of());
        }
        accounts.save("tester", "ann", "Ann", PASSWORD, "own", Role.ADMINISTRATOR);
        accounts.save("tester", "rob", "Rob", PASSWORD, "own", Role.ANALYST);
        accounts.save("tester", "root", "Root", PASSWORD, "*", Role.ADMINISTRATOR);
        accounts.save("tester", "both", "Both", PASSWORD, "own", Role.READER);
        accounts.save("tester", "both", "Both", PASSWORD, "other", Role.READER);
        accounts.save("tester", "far", "Far", PASSWORD, "other", Role.READER);
    }

    @Test
    void somebody_added_gets_a_password_once_and_chooses_their_own() throws Exception {
        var page = text(add(SignIn.as(web, "ann"), "New.One", "New One", "analyst"));
        var issued = ISSUED.matcher(page);
        assertThat(issued.find()).isTrue();
        var session = SignIn.as(web, "new.one", issued.group());
        assertThat(ask(get("/own").session(session)).getStatus()).isEqualTo(403);
        assertThat(text(get("/password").session(session)))
                .contains("You signed in with a password that was handed to you");

        var wrong = ask(choose(session, issued.group(), "short"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("A password has 12 to 256 characters");
        assertThat(ask(choose(session, "not " + PASSWORD, PASSWORD)).getStatus()).isEqualTo(422);
        assertThat(text(choose(session, issued.group(), PASSWORD)))
                .contains("Your password has been changed");
        assertThat(ask(get("/own/people").session(session)).getStatus()).isEqualTo(403);
        assertThat(ask(get("/own/schemes").session(session)).getStatus()).isEqualTo(200);
        assertThat(written("new.one"))
                .containsExactly("password chosen", "password change failed", "account added");
    }

    @Test
    void who_has_an_account_already_keeps_their_password_and_gets_a_role() throws Exception {
        var refused = ask(add(SignIn.as(web, "ann"), "far", "Somebody else", "reader"));
        assertThat(refused.getStatus()).as("she administers none of its councils").isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("ask an administrator of every council");
        assertThat(find("far").roles()).containsOnlyKeys("other");
        var page = text(add(SignIn.as(web, "root"), "far", "Somebody else", "reader"));
        assertThat(page).contains("Far had an account already and is now a reader.");
        assertThat(ISSUED.matcher(page).find()).isFalse();
        assertThat(find("far").roles()).containsOnlyKeys("own", "other");
        assertThat(add2("rob").getStatus()).isEqualTo(422);
    }

    @Test
    void a_role_is_changed_unless_somebody_else_was_quicker() throws Exception {
        var ann = SignIn.as(web, "ann");
        var seen = Administration.state(find("rob"));
        assertThat(role(ann, "rob", "own", "reader", seen).getStatus()).isEqualTo(200);
        assertThat(find("rob").roles()).containsEntry("own", Role.READER);
        assertThat(role(ann, "rob", "own", "administrator", seen).getStatus()).isEqualTo(409);
        assertThat(find("rob").roles()).containsEntry("own", Role.READER);
        var entry = audit.list("own", 1).getFirst();
        assertThat(entry.actor() + " " + entry.action() + " " + entry.detail())
                .isEqualTo("ann role changed analyst to reader");
    }

    @Test
    void the_last_administrator_stays() throws Exception {
        var ann = SignIn.as(web, "ann");
        var root = SignIn.as(web, "root");
        // Root administers every council, so Ann may go; then Root is the last of them all.
        assertThat(role(ann, "ann", "own", "reader", state("ann")).getStatus()).isEqualTo(200);
        var last = role(root, "root", "*", "none", state("root"));
        assertThat(last.getStatus()).isEqualTo(422);
        assertThat(last.getContentAsString()).contains("This is the last administrator of");
        assertThat(find("root").roles()).containsEntry(Account.EVERY_COUNCIL, Role.ADMINISTRATOR);
    }

    @Test
    void only_who_administers_all_of_somebodys_councils_shuts_or_resets_them() throws Exception {
        var ann = SignIn.as(web, "ann");
        assertThat(act(ann, "both", "shut").getStatus()).isEqualTo(422);
        assertThat(act(ann, "root", "reset").getStatus()).isEqualTo(422);
        assertThat(act(ann, "ann", "shut").getContentAsString()).contains("your own account");
        assertThat(role(ann, "both", "*", "administrator", state("both")).getStatus())
                .as("a role in every council is for who has it")
                .isEqualTo(422);
        assertThat(ask(get("/own/people/far").session(ann)).getStatus()).isEqualTo(404);

        assertThat(act(ann, "rob", "shut").getStatus()).isEqualTo(200);
        assertThat(find("rob").open()).isFalse();
        assertThat(act(ann, "rob", "open").getStatus()).isEqualTo(200);
        var rob = SignIn.as(web, "rob");
        var issued = ISSUED.matcher(act(ann, "rob", "reset").getContentAsString());
        assertThat(issued.find()).isTrue();
        assertThat(ask(get("/own").session(rob)).getStatus()).as("at once").isEqualTo(403);
        assertThat(written("rob")).startsWith("password reset", "account opened", "account shut");
    }

    @Test
    void nobody_else_sees_or_changes_people() throws Exception {
        for (var name : List.of("rob", "both", "far")) {
            var session = SignIn.as(web, name);
            assertThat(ask(get("/own/people").session(session)).getStatus()).isEqualTo(403);
            assertThat(ask(add(session, "x1", "X", "reader")).getStatus()).isEqualTo(403);
        }
        assertThat(ask(get("/password")).getRedirectedUrl()).endsWith("/sign-in");
        assertThat(
                        ask(post("/own/people")
                                        .session(SignIn.as(web, "ann"))
                                        .param("name", "x1")
                                        .param("role", "reader"))
                                .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
    }

    private MockHttpServletResponse add2(String name) throws Exception {
        return ask(add(SignIn.as(web, "ann"), name, "", "reader"));
    }

    private static MockHttpServletRequestBuilder add(
            MockHttpSession session, String name, String person, String role) {
        return post("/own/people")
                .session(session)
                .with(csrf())
                .param("name", name)
                .param("person", person)
                .param("role", role);
    }

    private static MockHttpServletRequestBuilder choose(
            MockHttpSession session, String current, String next) {
        return post("/password")
                .session(session)
                .with(csrf())
                .param("current", current)
                .param("next", next);
    }

    private MockHttpServletResponse role(
            MockHttpSession session, String name, String scope, String role, String seen)
            throws Exception {
        return ask(
                post("/own/people/" + name)
                        .session(session)
                        .with(csrf())
                        .param("act", "role")
                        .param("scope", scope)
                        .param("role", role)
                        .param("seen", seen));
    }

    private MockHttpServletResponse act(MockHttpSession session, String name, String act)
            throws Exception {
        return ask(
                post("/own/people/" + name)
                        .session(session)
                        .with(csrf())
                        .param("act", act)
                        .param("seen", state(name)));
    }

    private String state(String name) {
        return Administration.state(find(name));
    }

    private Account find(String name) {
        return accounts.find(name).orElseThrow();
    }

    /// What administrators did with an account, the latest first.
    private List<String> written(String name) {
        return audit.list(null, 100).stream()
                .filter(one -> one.subject().equals(name) && !one.actor().equals("tester"))
                .map(Entry::action)
                .filter(one -> !one.startsWith("sign"))
                .toList();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getContentAsString();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
