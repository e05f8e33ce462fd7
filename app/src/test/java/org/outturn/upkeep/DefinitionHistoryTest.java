package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.edition.Amberley;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/// Whoever reads a figure can read how its definition changed: readers with who and why, residents
/// what concerns them.
@WithWeb
class DefinitionHistoryTest {
    private static final String PAGE = "/amberley/indicators/at-home";
    private static final String CHANGE = "/amberley/manage/indicators/edit?id=at-home";

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council_and_its_people() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(packs.importPack(Amberley.published().pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        accounts.save("tester", "analyst", "Ann Alyst", SignIn.PASSWORD, "amberley", Role.ANALYST);
        accounts.save("tester", "reader", "reader", SignIn.PASSWORD, "amberley", Role.READER);
    }

    @Test
    void readers_see_each_version_with_what_it_changed_and_why() throws Exception {
        var analyst = new Visit(web, "analyst");
        var reader = new Visit(web, "reader");
        assertThat(definition(reader)).contains("The definition has not been changed.");
        analyst.send(
                analyst.page(CHANGE),
                "title",
                "People still at home",
                "source",
                "Reablement returns",
                "change-note",
                "The ministry's new wording");
        analyst.send(analyst.page(CHANGE), "polarity", "lower", "change-note", "A test");
        assertThat(definition(reader))
                .contains("This is version 3 of the definition. It applies since ")
                .containsSubsequence(
                        "Version 3, since",
                        "Changed by",
                        ": A test",
                        "Better when: was 'Higher', now 'Lower'.",
                        "Version 2, ",
                        ": The ministry's new wording",
                        "Title: was 'People at home after 91 days', now 'People still at home'.",
                        "Source: now 'Reablement returns'; nothing was said before.",
                        "Version 1, until",
                        "As it was first defined.")
                .doesNotContain("Change the definition");
        assertThat(definition(analyst)).contains("Change the definition");
    }

    @Test
    void residents_see_what_had_changed_when_the_report_was_published() throws Exception {
        var analyst = new Visit(web, "analyst");
        analyst.send(
                analyst.page(CHANGE),
                "formula",
                "At home on day 91, of all who came home",
                "note",
                "Between ourselves",
                "change-note",
                "Asked for by the auditor");
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley", "quarterly", null, "", "test", null)))
                .isInstanceOf(Publishing.Done.class);
        analyst.send(analyst.page(CHANGE), "polarity", "lower", "change-note", "Later");
        var page =
                Jsoup.parse(
                        web.perform(get("/amberley/public/indicators/at-home"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
        assertThat(page.select("section:has(#changed) li").eachText())
                .singleElement()
                .asString()
                .startsWith("On ")
                .endsWith(
                        ", how it is worked out: now 'At home on day 91, of all who came home'; nothing was said before.");
        assertThat(page.text()).doesNotContain("auditor", "Between ourselves");
    }

    private static String definition(Visit visit) throws Exception {
        return visit.page(PAGE).select("section[aria-labelledby=definition]").text();
    }
}
