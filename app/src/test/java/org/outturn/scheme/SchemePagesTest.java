package org.outturn.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.assessment.Assessment;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.edition.Amberley;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.Shape;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Schemes are read in words, tried without a trace, and saved as further versions by analysts of the council.
///
/// Worked by hand: 41 of 50 is 82%, and 5 per cent of the target of 85% allows 80.75%: amber. 21 days miss 20 by 1, which is 5 per cent of
/// it: amber. Within 2 per cent 83.3% and 20.4 days would be needed: both red.
@WithWeb
class SchemePagesTest {
    private static final String PAGE = "/amberley/schemes/five-per-cent";
    private static final String TIGHTER =
            """
            id: five-per-cent
            name: Within two per cent
            type: tolerance
            met: green
            within: amber
            beyond: red
            margin: {percent: 2}
            """;
    private static final Period PERIOD = Period.parse("2025/26 Q1");

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired Catalogue catalogue;
    @Autowired Assessment assessment;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council_and_its_people() {
        both.begin(Amberley.published().pack(folder));
    }

    @Test
    void a_scheme_is_told_in_plain_words_with_the_indicators_that_it_rates() throws Exception {
        var reader = signIn("reader");
        assertThat(text(get("/amberley/schemes").session(reader)))
                .contains("Within five per cent", "2: People at home after 91 days; Days waited")
                .doesNotContain("Begin a new scheme");
        assertThat(text(get(PAGE).session(reader)))
                .contains("The target is missed by no more than 5% of the target.")
                .contains("People at home after 91 days")
                .doesNotContain("<textarea");
        assertThat(text(get(PAGE).session(signIn("analyst")))).contains("Save as version 2");
        assertThat(ask(get("/amberley/schemes/nothing").session(reader)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void trying_shows_what_would_move_and_writes_nothing() throws Exception {
        long verdicts = verdicts();
        var tried = ask(send(signIn("analyst"), TIGHTER, "try"));
        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(tried.getContentAsString())
                .contains("2 of 3 figures of 2024/25 and 2025/26 would be rated otherwise: 2 worse")
                .contains("Save as version 2");
        assertThat(catalogue.versions("amberley", "five-per-cent")).hasSize(1);
        assertThat(verdicts()).isEqualTo(verdicts);

        var one =
                ask(
                        send(signIn("analyst"), TIGHTER, "try")
                                .param("indicator", "waiting")
                                .param("years", "2025/26"));
        assertThat(one.getContentAsString())
                .contains("1 of 1 figure of 2025/26 would be rated otherwise: 1 worse");
    }

    @Test
    void every_fault_is_told_by_its_line() throws Exception {
        var faulty =
                ask(
                        send(
                                signIn("analyst"),
                                TIGHTER.replace("amber", "yellow") + "version: 7\n",
                                "save"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(faulty.getContentAsString()).text())
                .contains("Correct 2 faults in the text, the first in line 5")
                .contains("Line 5 within: yellow 'yellow' is not one of the ratings")
                .contains("Line 8 version: 7 '7' is given when the scheme is saved");
        assertThat(catalogue.versions("amberley", "five-per-cent")).hasSize(1);
    }

    @Test
    void what_is_not_closed_is_told_once_where_it_was_opened() throws Exception {
        var faulty =
                Jsoup.parse(
                                ask(send(
                                                signIn("analyst"),
                                                TIGHTER.replace("percent: 2}", "percent: 2"),
                                                "save"))
                                        .getContentAsString())
                        .text();
        assertThat(faulty)
                .contains("Correct the text in line 7")
                .containsOnlyOnce(
                        "a bracket or a quote that is opened in this line is never closed")
                .doesNotContain("YAML:");
    }

    @Test
    void a_new_scheme_begins_with_ratings_by_what_they_mean() throws Exception {
        var begun = text(get("/amberley/new-scheme?from=margin").session(signIn("analyst")));
        assertThat(begun).contains("met: green", "within: amber", "beyond: red");
        // Exceeded is better than Green, and is for who betters a tier, not for who meets a target.
        var five =
                List.of(
                        rating("exceeded", Mood.GOOD),
                        rating("green", Mood.GOOD),
                        rating("green-amber", Mood.MIDDLING),
                        rating("red-amber", Mood.MIDDLING),
                        rating("red", Mood.POOR));
        assertThat(StartingText.MARGIN.with(five))
                .contains("met: green\nwithin: green-amber\nbeyond: red\n");
        assertThat(StartingText.TIERS.with(five))
                .contains("exceeded: exceeded\nideal: green\nminimum: green-amber\nmissed: red\n");
        assertThat(StartingText.FOUR_STEPS.with(five))
                .contains(
                        "met: green", "rating: green-amber", "rating: red-amber", "otherwise: red");
    }

    private static Rating rating(String id, Mood mood) {
        return new Rating(id, id, "#000000", Shape.CIRCLE, mood, 1);
    }

    @Test
    void a_version_is_saved_with_its_ratings_and_an_audit_entry() throws Exception {
        var analyst = signIn("analyst");
        assertThat(ask(send(analyst, TIGHTER, "save").param("why", " ")).getContentAsString())
                .contains("Enter why the scheme is saved");
        var done = ask(send(analyst, TIGHTER, "save").param("why", "Cabinet, 3 June"));
        assertThat(done.getRedirectedUrl()).isEqualTo(PAGE + "?saved");
        assertThat(catalogue.versions("amberley", "five-per-cent"))
                .extracting(one -> one.name())
                .containsExactly("Within five per cent", "Within two per cent");
        assertThat(ratings()).containsExactly("Red", "Red");
        var entry = audit.list("amberley", 1).getFirst();
        assertThat(entry.actor() + " " + entry.action() + " " + entry.subject())
                .isEqualTo("analyst rating scheme saved five-per-cent version 2");
        // Each verdict names the version that it was judged by, so all three are kept anew.
        assertThat(entry.detail()).isEqualTo("Cabinet, 3 June (3 verdicts kept)");

        var late = ask(send(analyst, TIGHTER, "save").param("why", "Again"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Version 2 was saved while you were editing")
                .contains("name=\"edited\" value=\"2\"");
        assertThat(catalogue.versions("amberley", "five-per-cent")).hasSize(2);
    }

    @Test
    void with_another_id_it_rates_only_the_indicators_that_are_chosen() throws Exception {
        var done =
                ask(
                        send(signIn("analyst"), TIGHTER.replace("five-per-cent", "tight"), "save")
                                .param("why", "Waiting matters most")
                                .param("indicator", "waiting"));
        assertThat(done.getRedirectedUrl()).isEqualTo("/amberley/schemes/tight?saved");
        assertThat(ratings()).containsExactly("Amber", "Red");
        var taken =
                ask(
                        send(
                                        signIn("analyst"),
                                        TIGHTER.replace("five-per-cent", "promises"),
                                        "save")
                                .param("why", "By mistake"));
        assertThat(taken.getContentAsString()).contains("There is a scheme 'promises' already");
    }

    @Test
    void each_starting_text_reads_without_a_fault_and_begins_a_new_scheme() throws Exception {
        var analyst = signIn("analyst");
        for (var start : StartingText.values()) {
            assertThat(text(get("/amberley/new-scheme?from=" + start.word()).session(analyst)))
                    .contains("In plain words")
                    .doesNotContain("What is wrong");
        }
        assertThat(
                        ask(post("/amberley/new-scheme")
                                        .session(analyst)
                                        .with(csrf())
                                        .param("act", "save")
                                        .param("edited", "0")
                                        .param("why", "New")
                                        .param("text", TIGHTER.replace("five-per-cent", "tight")))
                                .getRedirectedUrl())
                .isEqualTo("/amberley/schemes/tight?saved");
        assertThat(ratings()).containsExactly("Amber", "Amber");
    }

    @Test
    void nobody_but_analysts_of_the_council_tries_or_saves() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            var session = signIn(name);
            assertThat(ask(send(session, TIGHTER, "save").param("why", "x")).getStatus())
                    .isEqualTo(403);
            assertThat(ask(get("/amberley/new-scheme").session(session)).getStatus())
                    .isEqualTo(403);
        }
        assertThat(
                        ask(post(PAGE)
                                        .session(signIn("analyst"))
                                        .param("text", TIGHTER)
                                        .param("edited", "1")
                                        .param("act", "save"))
                                .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
        assertThat(catalogue.versions("amberley", "five-per-cent")).hasSize(1);
    }

    private List<String> ratings() {
        return List.of("at-home", "waiting").stream()
                .map(one -> assessment.get("amberley", one, "", PERIOD).verdict().outcome().words())
                .toList();
    }

    private long verdicts() {
        var number = database.queryForObject("select count(*) from verdict", Long.class);
        return number == null ? 0 : number;
    }

    private static MockHttpServletRequestBuilder send(
            MockHttpSession session, String text, String act) {
        return post(PAGE)
                .session(session)
                .with(csrf())
                .param("text", text)
                .param("edited", "1")
                .param("act", act);
    }

    private MockHttpSession signIn(String name) throws Exception {
        return SignIn.as(web, name);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request).getContentAsString();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
