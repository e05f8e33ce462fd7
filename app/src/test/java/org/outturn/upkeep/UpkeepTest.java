package org.outturn.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.SignIn;
import org.outturn.WithWeb;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.audit.Audit;
import org.outturn.catalogue.Catalogue;
import org.outturn.collection.Collection;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.outturn.edition.Amberley;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/// An analyst keeps a council's pack in the browser: what is typed goes through the pack's own rules, and nobody's change is lost.
@WithWeb
class UpkeepTest {
    private static final String MANAGE = "/amberley/manage";

    @Autowired MockMvc web;
    @Autowired Accounts accounts;
    @Autowired Councils councils;
    @Autowired Packs packs;
    @Autowired Catalogue catalogue;
    @Autowired Collection collection;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council_and_its_people() {
        database.execute("truncate council, audit_entry, account restart identity cascade");
        assertThat(
                        packs.importPack(
                                Amberley.published().pack(folder.resolve("in")),
                                "tester",
                                Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        councils.save(CouncilExamples.council("other"), List.of(), List.of());
        account("analyst", "amberley", Role.ANALYST);
        account("colleague", "amberley", Role.ANALYST);
        account("reader", "amberley", Role.READER);
        account("stranger", "other", Role.ANALYST);
    }

    private void account(String name, String council, Role role) {
        accounts.save("tester", name, name, SignIn.PASSWORD, council, role);
    }

    @Test
    void an_analyst_adds_an_indicator_a_target_and_a_figure_and_sees_the_verdict()
            throws Exception {
        var analyst = new Visit(web, "analyst");
        assertThat(analyst.page(MANAGE).select("a[href='/amberley/manage/indicators']")).hasSize(1);
        var indicator =
                analyst.send(
                        analyst.page(MANAGE + "/indicators/add"),
                        "id",
                        "visits",
                        "title",
                        "Home visits made",
                        "unit",
                        "adults",
                        "measure",
                        "count",
                        "decimals",
                        "0",
                        "accumulation",
                        "flow",
                        "frequency",
                        "quarterly",
                        "polarity",
                        "higher",
                        "scheme",
                        "five-per-cent",
                        "rationale",
                        "Line one\r\nline two");
        assertThat(indicator.getRedirectedUrl())
                .isEqualTo(MANAGE + "/indicators?done=saved&verdicts=0&about-indicator=visits");
        var target =
                analyst.send(
                        analyst.page(MANAGE + "/targets/add"),
                        "indicator",
                        "visits",
                        "period",
                        "2025/26 Q1",
                        "value",
                        "200",
                        "then",
                        "another");
        assertThat(target.getRedirectedUrl())
                .startsWith(MANAGE + "/targets/add?indicator=visits&done=saved");
        assertThat(
                        analyst.page(Visit.led(target))
                                .select("#indicator option[selected]")
                                .attr("value"))
                .isEqualTo("visits");
        var figure =
                analyst.send(
                        analyst.page(MANAGE + "/observations/add"),
                        "indicator",
                        "visits",
                        "period",
                        "2025/26 Q1",
                        "value",
                        "192");
        assertThat(figure.getRedirectedUrl())
                .endsWith("done=saved&verdicts=1&about-indicator=visits");
        // 192 misses 200 by 4 per cent of it, within the scheme's five: amber.
        assertThat(analyst.page("/amberley/indicators/visits").select("main").text())
                .contains("192")
                .contains("Amber");
        assertThat(
                        audit.list("amberley", 3).stream()
                                .map(one ->
                                        one.action() + " " + one.subject() + " " + one.detail()))
                .containsExactly(
                        "added observations visits, 2025/26 Q1, 2025/26 Q1: value from '' to '192'",
                        "added targets visits, 2025/26 Q1: value from '' to '200'",
                        "added indicators visits: title from '' to 'Home visits made'; unit from '' to 'adults';"
                                + " measure from '' to 'count'; decimals from '' to '0'; polarity from '' to 'higher';"
                                + " frequency from '' to 'quarterly'; accumulation from '' to 'flow';"
                                + " scheme from '' to 'five-per-cent'; rationale from '' to 'Line one\nline two'");
    }

    @Test
    void what_is_missing_is_asked_for_field_by_field_in_words_of_the_form() throws Exception {
        var analyst = new Visit(web, "analyst");
        var empty =
                Jsoup.parse(
                        analyst.send(analyst.page(MANAGE + "/indicators/add"))
                                .getContentAsString());
        assertThat(empty.select(".govuk-error-summary a").eachText())
                .doesNotContain("Enter an id")
                .contains(
                        "Enter a title",
                        "Choose a measure",
                        "Enter how many decimals are shown",
                        "Choose a rating scheme");
        assertThat(empty.select("#title-error").text()).isEqualTo("Error: Enter a title");
        var typed =
                Jsoup.parse(
                        analyst.send(
                                        analyst.page(MANAGE + "/indicators/add"),
                                        "id",
                                        "visits",
                                        "decimals",
                                        "ten",
                                        "first",
                                        "soon")
                                .getContentAsString());
        assertThat(typed.select("#decimals-error").text())
                .contains("'ten' is not a whole number")
                .doesNotContain("58.10");
        assertThat(typed.select("#first-error").text())
                .contains("write a quarter as 2026/27 Q2, a month as 2026-09, a year as 2026/27");
        assertThat(typed.select("#title-error").text()).isEqualTo("Error: Enter a title");
    }

    @Test
    void a_fault_stands_with_its_field_and_nothing_typed_is_lost() throws Exception {
        var analyst = new Visit(web, "analyst");
        var sent =
                analyst.send(
                        analyst.page(MANAGE + "/observations/add"),
                        "indicator",
                        "at-home",
                        "period",
                        "2025/26 Q2",
                        "numerator",
                        "51",
                        "denominator",
                        "5O",
                        "note",
                        "as counted");
        assertThat(sent.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(sent.getContentAsString());
        assertThat(page.title()).startsWith("Error: Add a figure");
        assertThat(page.select(".govuk-error-summary a[href='#denominator']").text())
                .startsWith("Denominator: '5O' is not a number;");
        assertThat(page.select("#denominator-error").text()).contains("'5O' is not a number");
        assertThat(page.select("#denominator").val()).isEqualTo("5O");
        assertThat(page.select("#note").text()).isEqualTo("as counted");
        assertThat(page.select("#indicator option[selected]").val()).isEqualTo("at-home");
        var twice =
                analyst.send(
                        analyst.page(MANAGE + "/units/add"),
                        "id",
                        "adults",
                        "name",
                        "Adults again",
                        "kind",
                        "service");
        assertThat(twice.getContentAsString()).contains("repeats the id of another row");
    }

    @Test
    void a_reference_that_would_break_elsewhere_is_told_with_its_place() throws Exception {
        var analyst = new Visit(web, "analyst");
        var ask = analyst.page(MANAGE + "/units/remove?id=reablement");
        assertThat(ask.select("main").text())
                .contains("cannot be removed while something refers to it")
                .contains("Indicators, People at home after 91 days (at-home), Unit");
        assertThat(ask.select("main form[method=post]")).isEmpty();
        var gone = analyst.page(MANAGE + "/indicators/remove?id=waiting");
        assertThat(gone.select("main a:contains(last period)").eachAttr("href"))
                .last()
                .isEqualTo(MANAGE + "/indicators/edit?id=waiting#last");
    }

    @Test
    void a_newer_change_of_somebody_else_is_shown_beside_ones_own() throws Exception {
        var analyst = new Visit(web, "analyst");
        var colleague = new Visit(web, "colleague");
        var address = MANAGE + "/targets/edit?indicator=waiting&period=2025/26";
        var mine = analyst.page(address);
        assertThat(colleague.send(colleague.page(address), "value", "18").getStatus())
                .isEqualTo(302);
        var late = analyst.send(mine, "value", "22");
        assertThat(late.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(late.getContentAsString());
        assertThat(page.select("#conflict tbody tr").text()).contains("18").contains("22");
        assertThat(value("waiting")).isEqualTo("18");
        assertThat(analyst.send(page).getStatus()).isEqualTo(302);
        assertThat(value("waiting")).isEqualTo("22");
    }

    private String value(String indicator) {
        return packs.rows("amberley").rows(org.outturn.packfile.PackTable.TARGETS).stream()
                .filter(row -> indicator.equals(row.get("indicator")))
                .findFirst()
                .orElseThrow()
                .getOrDefault("value", "");
    }

    @Test
    void a_changed_definition_keeps_what_it_was_with_the_reason() throws Exception {
        var analyst = new Visit(web, "analyst");
        var address = MANAGE + "/indicators/edit?id=at-home";
        var silent = analyst.send(analyst.page(address), "title", "People still at home");
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("Say why the definition changes");
        analyst.send(
                analyst.page(address),
                "title",
                "People still at home",
                "change-note",
                "The ministry's new wording");
        analyst.send(analyst.page(address), "decimals", "2", "change-note", "Too coarse");
        assertThat(
                        catalogue.earlierDefinitions("amberley", "at-home").stream()
                                .map(one ->
                                        "%d %s: %s (%s)"
                                                .formatted(
                                                        one.version(),
                                                        one.indicator().title(),
                                                        one.why(),
                                                        one.endedBy())))
                .containsExactly(
                        "2 People still at home: Too coarse (analyst)",
                        "1 People at home after 91 days: The ministry's new wording (analyst)");
        assertThat(analyst.page(address).select("#history tbody tr").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("People at home after 91 days People still at home");
    }

    @Test
    void a_figure_is_withdrawn_and_its_history_stays() throws Exception {
        var analyst = new Visit(web, "analyst");
        var ask =
                analyst.page(MANAGE + "/observations/remove?indicator=waiting&period=2025/26%20Q1");
        assertThat(ask.select("main").text()).contains("Removed 1 row");
        assertThat(analyst.send(ask).getRedirectedUrl()).contains("done=removed");
        assertThat(collection.figures("amberley").figures())
                .noneMatch(one -> one.indicator().equals("waiting"));
        assertThat(collection.revisions("amberley", "waiting", "", Period.parse("2025/26 Q1")))
                .hasSize(2);
        var again =
                analyst.send(
                        analyst.page(MANAGE + "/observations/add"),
                        "indicator",
                        "waiting",
                        "period",
                        "2025/26 Q1",
                        "value",
                        "21");
        assertThat(again.getRedirectedUrl()).contains("done=saved");
        assertThat(collection.revisions("amberley", "waiting", "", Period.parse("2025/26 Q1")))
                .hasSize(3);
    }

    @Test
    void the_councils_words_are_a_text_with_faults_by_line() throws Exception {
        var analyst = new Visit(web, "analyst");
        var page = analyst.page(MANAGE + "/texts?file=pack.yaml");
        var text = page.expectFirst("#text").wholeText();
        var wrong = analyst.send(page, "text", text.replace("precision: full", "precision: ful"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("did you mean 'full'?");
        var other = analyst.send(page, "text", text.replace("id: amberley", "id: other"));
        assertThat(other.getContentAsString()).contains("cannot be changed");
        assertThat(analyst.send(page, "text", text.replace("A small pack.", "A pack.")).getStatus())
                .isEqualTo(302);
        assertThat(councils.get("amberley").about()).isEqualTo("A pack.");
        assertThat(analyst.send(page, "text", text).getStatus()).isEqualTo(409);
    }

    @Test
    void nobody_but_analysts_of_the_council_comes_in() throws Exception {
        for (var name : List.of("reader", "stranger")) {
            var visit = new Visit(web, name);
            for (var address :
                    List.of(
                            MANAGE,
                            MANAGE + "/targets",
                            MANAGE + "/targets/add",
                            MANAGE + "/targets/targets.xlsx",
                            MANAGE + "/texts?file=pack.yaml")) {
                assertThat(visit.open(address).getStatus()).as(name + address).isEqualTo(403);
            }
            assertThat(
                            visit.upload(MANAGE + "/targets/upload", "a.csv", new byte[1], "keep")
                                    .getStatus())
                    .isEqualTo(403);
        }
        var reader = new Visit(web, "reader");
        assertThat(reader.page("/amberley").select("a[href='/amberley/manage']")).isEmpty();
        var analyst = new Visit(web, "analyst");
        assertThat(analyst.page("/amberley").select("a[href='/amberley/manage']")).hasSize(1);
        assertThat(analyst.open("/other/manage").getStatus()).isEqualTo(403);
        assertThat(analyst.open(MANAGE + "/nothing").getStatus()).isEqualTo(404);
        assertThat(analyst.open(MANAGE + "/texts?file=reports/quarterly.md").getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_was_edited_is_exported_and_comes_in_again_without_a_change() throws Exception {
        var analyst = new Visit(web, "analyst");
        analyst.send(
                analyst.page(MANAGE + "/risks/edit?id=r1&period=2025/26%20Q1"),
                "title",
                "Too few carers, \"again\"",
                "controls",
                "Pay; train",
                "cause",
                "=1+1\nsecond line");
        analyst.send(
                analyst.page(MANAGE + "/observations/edit?indicator=waiting&period=2025/26%20Q1"),
                "value",
                "19.50");
        packs.export("amberley", folder.resolve("out"));
        var read = new PackReader().read(folder.resolve("out"));
        assertThat(read).isInstanceOf(Reading.Read.class);
        var again = packs.importPack(((Reading.Read) read).pack(), "tester", Progress.SILENT);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Imported.Done.class, done -> assertThat(done.isNothing()).isTrue());
    }
}
