package org.outturn.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.TwoCouncils;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.audit.Audit;
import org.outturn.audit.Detail;
import org.outturn.edition.Amberley;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// An auditor sees who changed what of a council, when and why, and nothing of another.
@WithWeb
class TrailTest {
    private static final String TRAIL = "/amberley/manage/audit";

    @Autowired MockMvc web;
    @Autowired TwoCouncils councils;
    @Autowired Accounts accounts;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_figure_was_changed_and_a_risk_reviewed() {
        councils.begin(Amberley.published().pack(folder.resolve("in")));
        accounts.save("root", "admin", "Ad Min", SignIn.PASSWORD, "amberley", Role.ADMINISTRATOR);
        accounts.save("root", "both", "Both", SignIn.PASSWORD, "amberley", Role.READER);
        accounts.save("root", "both", "Both", SignIn.PASSWORD, "other", Role.READER);
        changed(
                "analyst",
                "observations",
                "at-home, 2025/26 Q1, 2025/26 Q1",
                "numerator",
                "41",
                "45");
        changed("colleague", "targets", "waiting, 2025/26", "value", "20", "18");
        changed("colleague", "units", "adults", "name", "Adults", "=Adults");
        audit.entry("colleague", "amberley", "risk reviewed", "r1", "12 to 8: fewer gaps");
        audit.entry("spy", "other", "changed", "targets", "secret, 2025/26");
        audit.entry("both", null, "signed in", "both", "10.0.0.7");
        audit.entry("analyst", null, "signed in", "analyst", "10.0.0.8");
    }

    private void changed(
            String actor, String table, String name, String column, String from, String to) {
        audit.entry(
                actor,
                "amberley",
                "changed",
                table,
                new Detail(name, List.of(new Detail.Cell(column, from, to)), "counted again")
                        .words());
    }

    @Test
    void an_entry_says_who_what_before_and_after_and_why() throws Exception {
        var rows = page("analyst", TRAIL).select("tbody tr");
        assertThat(rows.get(0).text()).contains("Risk reviewed r1").contains("12 to 8");
        var figure = rows.get(3);
        assertThat(figure.text())
                .contains("Ana Lyst analyst")
                .contains("Figure changed People at home after 91 days Q1 2025/26")
                .contains("Numerator was 41 now 45")
                .contains("Why: counted again");
        assertThat(figure.select("a").attr("href")).isEqualTo("/amberley/indicators/at-home");
        assertThat(rows.get(4).text()).contains("tester").contains("Pack imported");
        assertThat(rows).hasSize(5);
        assertThat(page("analyst", "/amberley/manage").select("a[href='" + TRAIL + "']"))
                .hasSize(1);
        assertThat(
                        page("analyst", "/amberley/indicators/at-home")
                                .select("a[href='" + TRAIL + "?indicator=at-home']"))
                .hasSize(1);
    }

    @Test
    void entries_are_found_by_person_kind_indicator_day_and_words() throws Exception {
        assertThat(things("analyst", "?by=colleague"))
                .containsExactly("r1", "adults", "Days waited");
        assertThat(things("analyst", "?kind=observations"))
                .containsExactly("People at home after 91 days");
        assertThat(things("analyst", "?indicator=waiting")).containsExactly("Days waited");
        assertThat(things("analyst", "?q=home%20people"))
                .as("words of the title, which the entry does not hold")
                .containsExactly("People at home after 91 days");
        assertThat(things("analyst", "?q=gaps%20COLLEAGUE")).containsExactly("r1");
        database.execute("alter table audit_entry disable trigger append_only");
        database.update(
                "update audit_entry set at = '2026-03-28 23:30+00' where subject = 'targets' and council = 'amberley'");
        database.update(
                "update audit_entry set at = '2026-03-29 23:30+00' where subject = 'units'");
        database.execute("alter table audit_entry enable trigger append_only");
        assertThat(things("analyst", "?from=2026-03-28&to=2026-03-28"))
                .as("the day is the one in London")
                .containsExactly("Days waited");
        assertThat(things("analyst", "?from=2026-03-30&to=2026-03-30"))
                .as("half past midnight in summer time")
                .containsExactly("adults");
        var none = page("analyst", TRAIL + "?q=xyzzy");
        assertThat(none.select(".ot-empty").text()).startsWith("No entry has all of these words");
        assertThat(none.select("[role=status]").text()).isEqualTo("0 entries");
    }

    @Test
    void a_date_that_is_none_is_told_at_its_field() throws Exception {
        var answer = ask("analyst", TRAIL + "?from=30%20Sept&to=2026-01-01");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.title()).startsWith("Error: Audit trail");
        assertThat(page.select(".govuk-error-summary a[href='#from']").text())
                .isEqualTo(
                        "'30 Sept' is not a date; write it as year, month and day, for example 2026-09-30");
        assertThat(page.select("#from-error").text()).contains("'30 Sept' is not a date");
        assertThat(page.select("#from").val()).isEqualTo("30 Sept");
        assertThat(page.select("tbody tr")).isEmpty();
        var turned = ask("analyst", TRAIL + "?from=2026-02-01&to=2026-01-01").getContentAsString();
        assertThat(Jsoup.parse(turned).select("#to-error").text())
                .contains("The last day is before the first");
        assertThat(ask("analyst", TRAIL + "/audit.csv?to=soon").getStatus()).isEqualTo(400);
        assertThat(ask("analyst", TRAIL + "?kind=nonsense").getStatus()).isEqualTo(400);
    }

    @Test
    void accounts_are_for_administrators_of_every_council_that_they_have_a_role_in()
            throws Exception {
        assertThat(page("analyst", TRAIL).text())
                .doesNotContain("Signed in")
                .doesNotContain("Account added")
                .doesNotContain("10.0.0");
        var all = page("admin", TRAIL + "?kind=accounts").select("tbody tr").eachText();
        assertThat(all).anyMatch(row -> row.contains("Signed in Ana Lyst"));
        assertThat(all).anyMatch(row -> row.contains("Account added Both"));
        assertThat(all)
                .as("whose own council's administrator she is not")
                .noneMatch(row -> row.contains("Signed in Both"));
        assertThat(page("admin", TRAIL).text()).doesNotContain("secret");
        assertThat(ask("reader", TRAIL).getStatus()).isEqualTo(403);
        assertThat(ask("stranger", TRAIL).getStatus()).isEqualTo(403);
        assertThat(ask("stranger", TRAIL + "/audit.csv").getStatus()).isEqualTo(403);
    }

    @Test
    void twenty_five_stand_on_a_page() throws Exception {
        for (int i = 0; i < 30; i++) {
            changed("analyst", "commitments", "c" + i + ", 2025/26 Q1", "due", "", "2026-01-01");
        }
        var first = page("analyst", TRAIL + "?by=analyst");
        assertThat(first.select("[role=status]").text()).isEqualTo("31 entries, page 1 of 2");
        assertThat(first.select("tbody tr")).hasSize(25);
        var second = page("analyst", TRAIL + "?by=analyst&page=2");
        assertThat(second.select("tbody tr")).hasSize(6);
        assertThat(second.select("tbody tr").get(5).text()).contains("People at home");
    }

    @Test
    void all_stand_on_one_page_where_they_are_not_too_many() throws Exception {
        for (int i = 0; i < 30; i++) {
            changed("analyst", "commitments", "c" + i + ", 2025/26 Q1", "due", "", "2026-01-01");
        }
        var first = page("analyst", TRAIL + "?by=analyst");
        var whole = first.select("a:contains(Show all 31 on one page)").attr("href");
        assertThat(page("analyst", whole).select("tbody tr")).hasSize(31);
    }

    @Test
    void commentary_on_an_area_is_of_its_indicator() throws Exception {
        audit.entry(
                "analyst",
                "amberley",
                "changed",
                "commentary/2025-q1.md",
                "waiting @ south: line 3 from 'Late.' to 'Too late.'");
        assertThat(page("analyst", TRAIL + "?indicator=waiting").select("tbody tr").eachText())
                .first()
                .asString()
                .contains("Commentary changed Days waited south, commentary/2025-q1.md")
                .contains("Line 3 was Late. now Too late.");
        assertThat(things("analyst", "?q=days%20waited")).contains("Days waited").hasSize(2);
    }

    @Test
    void entries_of_an_indicator_that_is_gone_are_said_to_be_its_own() throws Exception {
        changed("analyst", "targets", "removed-one, 2025/26", "value", "20", "18");
        var page = page("analyst", TRAIL + "?indicator=removed-one");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("main").text())
                .contains("Entries on removed-one, which is no indicator now.");
    }

    @Test
    void more_than_a_file_holds_is_not_taken_away_in_part() throws Exception {
        database.update(
                "insert into audit_entry (actor, council, action, subject, detail)"
                        + " select 'robot', 'amberley', 'changed', 'targets', 't' || n from generate_series(1, 20001) n");
        for (var format : List.of("csv", "xlsx")) {
            assertThat(ask("analyst", TRAIL + "/audit." + format + "?by=robot").getStatus())
                    .isEqualTo(400);
        }
        var page = page("analyst", TRAIL + "?by=robot&page=all");
        assertThat(page.select(".ot-results").text())
                .isEqualTo(
                        "20,001 entries, page 1 of 801. A file holds 20,000 of them: choose days to take them away.");
        assertThat(page.select("a[href*=audit.]")).isEmpty();
        assertThat(page.select("tbody tr")).as("nor do they all stand on a page").hasSize(25);
    }

    @Test
    void what_is_shown_is_taken_away_and_no_cell_runs() throws Exception {
        var csv =
                new String(
                        ask("analyst", TRAIL + "/audit.csv?by=colleague").getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv)
                .contains(
                        "colleague,colleague,Target changed,Days waited,2025/26,Target,20,18,Why: counted again")
                .contains("'=Adults")
                .doesNotContain(",=Adults");
        var excel = ask("analyst", TRAIL + "/audit.xlsx?by=colleague");
        assertThat(excel.getStatus()).isEqualTo(200);
        assertThat(excel.getHeader("Content-Disposition")).contains("amberley-audit.xlsx");
    }

    private List<String> things(String name, String asked) throws Exception {
        return page(name, TRAIL + asked).select("tbody td:nth-of-type(2) .ot-line").eachText();
    }

    private Document page(String name, String address) throws Exception {
        var answer = ask(name, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(String name, String address) throws Exception {
        return web.perform(get(URI.create(address)).session(SignIn.as(web, name)))
                .andReturn()
                .getResponse();
    }
}
