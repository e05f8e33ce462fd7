package org.outturn.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.audit.Audit;
import org.outturn.edition.Amberley;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A risk is set against the appetite of the council, shown with its controls, and reviewed with a history that only grows.
///
/// Worked by hand: impact 4 and likelihood 3 are 12, more than the 10 that the council takes; after a review at 4 and 2 it is 8.
@WithWeb
class RiskPagesTest {
    private static final String PAGE = "/amberley/risks/r1";

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired Packs packs;
    @Autowired Audit audit;
    @TempDir Path folder;

    private static SmallPack pack() {
        var pack = Amberley.published();
        return pack.replace(
                        "pack.yaml",
                        "risk:\n",
                        "risk:\n  appetite: [{category: Safeguarding, most: 5}, {most: 10}]\n")
                .with(
                        "risk-controls.csv",
                        """
                        period,risk,control,state,owner,note
                        2025/26 Q1,r1,Block contracts,partly-working,Head of Care,Two of three
                        """)
                .with(
                        "risk-reviews.csv",
                        """
                        risk,on,by,decision,before-impact,before-likelihood,after-impact,after-likelihood
                        r1,2025-05-01,Director of Adults,Raised after the winter.,4,2,4,3
                        """);
    }

    @BeforeEach
    void a_council_with_a_risk() {
        both.begin(pack().pack(folder));
    }

    @Test
    void a_risk_is_shown_with_its_appetite_controls_and_reviews() throws Exception {
        var reader = signIn("reader");
        assertThat(text(get(PAGE).session(reader)))
                .contains("Over appetite: 12, where the council takes 10 at most")
                .contains("Block contracts", "Partly working", "Two of three")
                .contains("Score from 8 (impact 4, likelihood 2) to 12 (impact 4, likelihood 3)")
                .doesNotContain("Review this risk");
        assertThat(text(get("/amberley/risks").session(reader)))
                .contains(PAGE, "Over appetite (1)", "over the appetite of 10");
        assertThat(text(get("/amberley/risks?only=over-appetite").session(reader)))
                .contains("Too few carers");
        assertThat(text(get("/amberley/downloads/risks.csv").session(reader)))
                .contains("Over appetite", ",10,Yes,");
        assertThat(ask(get("/amberley/risks/none").session(reader)).getStatus()).isEqualTo(404);
    }

    @Test
    void a_review_moves_the_risk_and_stays() throws Exception {
        var analyst = signIn("analyst");
        assertThat(review(analyst, " ", "2", "1", "4 3").getContentAsString())
                .contains("Enter what was decided");
        assertThat(review(analyst, "Two agencies signed.", "2", "1", "4 3").getRedirectedUrl())
                .isEqualTo(PAGE + "?saved");
        assertThat(text(get(PAGE).session(analyst)))
                .contains("Within appetite: 8, where the council takes 10 at most")
                .contains("Score from 12 (impact 4, likelihood 3) to 8 (impact 4, likelihood 2)")
                .contains("Raised after the winter.");
        assertThat(audit.list("amberley", 1).getFirst().detail())
                .isEqualTo("score 12 to score 8: Two agencies signed.");
        var late = review(analyst, "Written meanwhile.", "4", "1", "4 3");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Written meanwhile.");
        assertThat(review(analyst, "Beyond the matrix.", "9", "2", "4 2").getStatus())
                .isEqualTo(400);
        assertThat(text(get("/amberley/risks?only=over-appetite").session(analyst)))
                .contains("No described risk fits");
    }

    @Test
    void the_same_said_again_on_one_day_is_no_review_and_the_pack_still_reads() throws Exception {
        var analyst = signIn("analyst");
        review(analyst, "Agreed.", "2", "1", "4 3");
        var again = review(analyst, "Agreed.", "1", "2", "4 2");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Say what is different this time");
        var out = folder.resolve("said");
        packs.export("amberley", out);
        assertThat(new PackReader().read(out)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_control_in_several_lines_is_found_again_as_a_browser_sends_it() throws Exception {
        both.begin(
                pack().with(
                                "risk-controls.csv",
                                """
                                period,risk,control,state,owner,note
                                2025/26 Q1,r1,"Block contracts
                                with two agencies",partly-working,Head of Care,
                                """)
                        .pack(folder.resolve("lines")));
        var row =
                "period=2025/26%20Q1&risk=r1&control=Block%20contracts%0D%0Awith%20two%20agencies";
        assertThat(
                        ask(get(java.net.URI.create("/amberley/manage/risk-controls/edit?" + row))
                                        .session(signIn("analyst")))
                                .getStatus())
                .isEqualTo(200);
    }

    @Test
    void what_was_reviewed_comes_out_in_the_pack_and_goes_in_again_unchanged() throws Exception {
        review(signIn("analyst"), "Two agencies signed.", "2", "1", "4 3");
        var out = folder.resolve("out");
        packs.export("amberley", out);
        assertThat(Files.readString(out.resolve("pack.yaml")))
                .contains("- {category: \"Safeguarding\", most: 5}", "- {most: 10}");
        assertThat(Files.readString(out.resolve("risk-reviews.csv")))
                .contains("Ana Lyst,Two agencies signed.,4,3,4,2");
        assertThat(new PackReader().read(out))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        again ->
                                assertThat(
                                                packs.importPack(
                                                                again.pack(),
                                                                "tester",
                                                                Progress.SILENT)
                                                        .words())
                                        .isEqualTo("nothing has changed"));
    }

    @Test
    void nobody_but_analysts_of_the_council_reviews() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            assertThat(review(signIn(name), "x", "2", "1", "4 3").getStatus()).isEqualTo(403);
        }
        assertThat(
                        ask(post(PAGE)
                                        .session(signIn("analyst"))
                                        .param("decision", "x")
                                        .param("seen", "1")
                                        .param("from", "4 3"))
                                .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
    }

    private MockHttpServletResponse review(
            MockHttpSession session, String decision, String likelihood, String seen, String from)
            throws Exception {
        return ask(
                post(PAGE)
                        .session(session)
                        .with(csrf())
                        .param("decision", decision)
                        .param("impact", "4")
                        .param("likelihood", likelihood)
                        .param("seen", seen)
                        .param("from", from));
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
