package org.outturn.scrutiny;

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
import org.outturn.audit.Audit;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Recommendations are followed from the meeting until they are closed, with a history that only grows.
@WithWeb
class RecommendationPagesTest {
    private static final String LIST = "/amberley/recommendations";

    @Autowired MockMvc web;
    @Autowired TwoCouncils both;
    @Autowired Packs packs;
    @Autowired Audit audit;
    @Autowired org.outturn.amendment.Amendments amendments;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    static SmallPack pack() {
        return Amberley.published()
                .with("groupings.csv", "kind,id,name\ncommittee,health,Health Committee\n")
                .with(
                        "recommendations.csv",
                        """
                        id,committee,date,text,unit,owner,response,due,status,indicators,risks
                        first,health,2025-04-01,Buy home care anew,adults,Head of Care,accepted,2025-06-30,open,at-home,r1
                        second,health,2025-05-01,Say how long people wait,adults,Head of Access,,,open,waiting,
                        """)
                .with(
                        "recommendation-updates.csv",
                        """
                        recommendation,on,by,status,note,evidence
                        second,2025-06-01,Head of Access,in-progress,A draft is there.,
                        """);
    }

    @BeforeEach
    void a_council_with_two_recommendations() {
        both.begin(pack().pack(folder));
    }

    @Test
    void the_list_filters_sorts_and_can_be_taken_away() throws Exception {
        var reader = signIn("reader");
        assertThat(text(get(LIST).session(reader)))
                .contains("Buy home care anew", "Health Committee, 1 April 2025", "Late (1)")
                .contains("Open (1)", "2 recommendations");
        assertThat(text(get(LIST + "?only=late").session(reader)))
                .contains("Buy home care anew")
                .doesNotContain("Say how long people wait");
        assertThat(text(get(LIST + "?unit=nothing").session(reader)))
                .contains("No recommendation is for a unit called 'nothing'");
        assertThat(text(get(LIST + "?committee=place").session(reader)))
                .contains("No committee called 'place' has recommended anything")
                .doesNotContain("Late (1)");
        assertThat(text(get(LIST + "?committee=health&only=late").session(reader)))
                .contains("All (2)", "Late (1)", "Open (1)");
        assertThat(text(get(LIST + "?sort=date&page=99999999").session(reader)))
                .contains("2 recommendations");
        var csv = text(get("/amberley/downloads/recommendations.csv?only=open").session(reader));
        assertThat(csv)
                .contains("second,Health Committee,2025-05-01,Say how long people wait,Adults")
                .contains("A draft is there.")
                .doesNotContain("Buy home care anew");
        assertThat(
                        ask(get("/amberley/downloads/recommendations.xlsx").session(reader))
                                .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_recommendation_is_shown_on_the_page_of_its_indicator() throws Exception {
        assertThat(text(get("/amberley/indicators/at-home").session(signIn("reader"))))
                .contains("Scrutiny recommendations on this indicator")
                .contains(LIST + "/first");
    }

    @Test
    void an_update_is_added_once_and_stays() throws Exception {
        var analyst = signIn("analyst");
        assertThat(update(analyst, "second", "1", "done", " ").getContentAsString())
                .contains("Enter what has happened");
        assertThat(update(analyst, "second", "1", "done", "It is published.").getRedirectedUrl())
                .isEqualTo(LIST + "/second?saved");
        assertThat(text(get(LIST + "/second").session(analyst)))
                .contains(
                        "It is published.", "A draft is there.", "Ana Lyst", "Done, to be agreed");
        var late = update(analyst, "second", "1", "closed", "Written meanwhile.");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Somebody else added an update", "Written meanwhile.")
                .contains("name=\"seen\" value=\"2\"");
        assertThat(audit.list("amberley", 1).getFirst().detail())
                .isEqualTo("In progress to Done, to be agreed by the committee: It is published.");
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> database.execute("delete from recommendation_update")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or deleted");
    }

    @Test
    void the_same_said_again_on_one_day_is_no_update() throws Exception {
        var analyst = signIn("analyst");
        update(analyst, "second", "1", "done", "It is published.");
        var again = update(analyst, "second", "2", "done", "It is published.");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Say what is different this time");
    }

    @Test
    void an_update_after_one_that_was_dated_ahead_takes_its_date_and_the_pack_still_reads()
            throws Exception {
        both.begin(
                pack().with(
                                "recommendation-updates.csv",
                                """
                                recommendation,on,by,status,note,evidence
                                second,2099-06-01,Head of Access,in-progress,Dated ahead.,
                                """)
                        .pack(folder.resolve("ahead")));
        update(signIn("analyst"), "second", "1", "done", "It is published.");
        var out = folder.resolve("out");
        packs.export("amberley", out);
        assertThat(java.nio.file.Files.readString(out.resolve("recommendation-updates.csv")))
                .contains("second,2099-06-01,Ana Lyst,done,It is published.");
        assertThat(new org.outturn.pack.PackReader().read(out))
                .isInstanceOf(org.outturn.pack.Reading.Read.class);
    }

    @Test
    void what_was_recommended_and_said_of_it_is_not_removed() throws Exception {
        var row = "recommendation=second&on=2025-06-01&by=Head%20of%20Access&status=in-progress";
        var page =
                text(
                        get(java.net.URI.create(
                                        "/amberley/manage/recommendation-updates/remove?"
                                                + row
                                                + "&note=A%20draft%20is%20there."))
                                .session(signIn("analyst")));
        assertThat(page).contains("It cannot be removed");
        assertThat(org.jsoup.Jsoup.parse(page).select("main form[method=post]")).isEmpty();
        var update =
                java.util.Map.of(
                        "recommendation", "second",
                        "on", "2025-06-01",
                        "by", "Head of Access",
                        "status", "in-progress",
                        "note", "A draft is there.");
        var removal =
                org.outturn.amendment.Amendment.of(
                        new org.outturn.amendment.RowChange(
                                org.outturn.packfile.PackTable.RECOMMENDATION_UPDATES,
                                update,
                                java.util.Map.of()),
                        "");
        assertThat(amendments.amend("amberley", removal, "tester"))
                .isInstanceOfSatisfying(
                        org.outturn.amendment.Amended.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst())
                                        .startsWith("What was recommended and decided stays"));
    }

    @Test
    void what_was_added_comes_out_in_the_pack_and_goes_in_again_unchanged() throws Exception {
        update(signIn("analyst"), "second", "1", "done", "It is published.");
        var out = folder.resolve("out");
        packs.export("amberley", out);
        assertThat(java.nio.file.Files.readString(out.resolve("recommendation-updates.csv")))
                .contains("second,2025-06-01,Head of Access,in-progress,A draft is there.")
                .contains(",Ana Lyst,done,It is published.");
        var read = new org.outturn.pack.PackReader().read(out);
        assertThat(read)
                .isInstanceOfSatisfying(
                        org.outturn.pack.Reading.Read.class,
                        again ->
                                assertThat(
                                                packs.importPack(
                                                        again.pack(), "tester", Progress.SILENT))
                                        .isInstanceOfSatisfying(
                                                Imported.Done.class,
                                                done ->
                                                        assertThat(done.words())
                                                                .isEqualTo("nothing has changed")));
    }

    @Test
    void nobody_but_analysts_of_the_council_adds_an_update() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            assertThat(update(signIn(name), "first", "0", "closed", "x").getStatus())
                    .isEqualTo(403);
        }
        assertThat(text(get(LIST + "/first").session(signIn("reader"))))
                .contains("Nothing has been said of it yet")
                .doesNotContain("Add to the history");
        assertThat(ask(get(LIST + "/none").session(signIn("reader"))).getStatus()).isEqualTo(404);
        assertThat(
                        ask(post(LIST + "/first")
                                        .session(signIn("analyst"))
                                        .param("status", "done")
                                        .param("note", "x")
                                        .param("seen", "0"))
                                .getStatus())
                .as("without the token of the form")
                .isEqualTo(403);
    }

    private MockHttpServletResponse update(
            MockHttpSession session, String id, String seen, String status, String note)
            throws Exception {
        return ask(
                post(LIST + "/" + id)
                        .session(session)
                        .with(csrf())
                        .param("status", status)
                        .param("note", note)
                        .param("seen", seen));
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
