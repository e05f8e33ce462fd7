package org.outturn.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.SignIn.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.design.Colour;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// A council's own ratings are changed in the browser, and what is read in a colour is readable.
@WithWeb
class RatingPagesTest {
    private static final String RATINGS = "/amberley/manage/ratings";

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired Catalogue catalogue;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void an_analyst_signs_in() throws Exception {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "analyst", "analyst", PASSWORD, "amberley", Role.ANALYST);
        session = SignIn.as(web, "analyst");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                web.perform(get(address).session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    /// Sends a form as it stands, but for some fields: name, value, name, value ...
    private MockHttpServletResponse send(Document page, String... typed) throws Exception {
        var form = page.expectForm("main form[method=post]");
        var request = post(form.attr("action")).session(session).with(csrf());
        for (var field : form.formData()) {
            var value = field.value();
            for (int i = 0; i < typed.length; i += 2) {
                value = typed[i].equals(field.key()) ? typed[i + 1] : value;
            }
            request.param(field.key(), value);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private List<String> ratings() {
        return catalogue.framework("amberley").ratings().stream()
                .sorted(java.util.Comparator.comparingInt(one -> one.rank()))
                .map(one -> one.name() + " " + one.colour() + " " + one.mood())
                .toList();
    }

    @Test
    void a_rating_is_added_in_its_place_and_schemes_can_give_it() throws Exception {
        var sent =
                send(
                        page(RATINGS + "/add"),
                        "id",
                        "green-amber",
                        "name",
                        "Green amber",
                        "after",
                        "green",
                        "mood",
                        "middling",
                        "colour",
                        "#4d7c0f",
                        "why",
                        "Members want four");
        assertThat(sent.getRedirectedUrl()).isEqualTo(RATINGS + "?done=saved");
        assertThat(ratings())
                .containsExactly(
                        "Green #00703c GOOD",
                        "Green amber #4d7c0f MIDDLING",
                        "Amber #b35c00 MIDDLING",
                        "Red #d4351c POOR");
        assertThat(audit.list("amberley", 1).getFirst().detail())
                .contains("rating 'Green amber' added: Members want four");
        assertThat(page("/amberley/new-scheme?from=four-steps").select("#text").text())
                .contains("{from: 0.80, rating: green-amber}");
    }

    @Test
    void a_rating_gets_another_word_and_place_and_nobodys_change_is_lost() throws Exception {
        var mine = page(RATINGS + "/edit?id=amber");
        assertThat(send(page(RATINGS + "/edit?id=amber"), "name", "Nearly").getRedirectedUrl())
                .isEqualTo(RATINGS + "?done=saved");
        var late = send(mine, "name", "Almost");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(ratings()).contains("Nearly #b35c00 MIDDLING");
        assertThat(send(Jsoup.parse(late.getContentAsString())).getStatus()).isEqualTo(302);
        assertThat(ratings()).contains("Almost #b35c00 MIDDLING");
        // Both indicators are amber: 82% misses 85% by less than five per cent of it, and 21 days
        // 20.
        assertThat(page("/amberley/indicators/at-home").select(".ot-verdict").text())
                .isEqualTo("Almost");
        send(page(RATINGS + "/edit?id=red"), "after", "");
        assertThat(ratings()).first().asString().startsWith("Red");
    }

    @Test
    void what_is_wrong_stands_with_its_field() throws Exception {
        var sent =
                send(page(RATINGS + "/add"), "id", "Green Amber", "name", "", "colour", "#ffff00");
        assertThat(sent.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(sent.getContentAsString());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#id", "#name", "#colour");
        assertThat(page.select("#id").val()).isEqualTo("Green Amber");
        var twice = send(page(RATINGS + "/add"), "id", "red", "name", "Red");
        assertThat(Jsoup.parse(twice.getContentAsString()).select("#id-error").text())
                .contains("There is a rating 'red' already");
    }

    @Test
    void every_colour_on_offer_can_be_read_on_white() {
        for (var one : RatingColour.values()) {
            assertThat(one.colour().contrast(Colour.WHITE))
                    .as(one.words())
                    .isGreaterThanOrEqualTo(Colour.TEXT);
        }
    }
}
