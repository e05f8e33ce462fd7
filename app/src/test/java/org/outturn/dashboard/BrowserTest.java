package org.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.Application;
import org.outturn.benchmark.Benchmarks;
import org.outturn.benchmark.FiveAreas;
import org.outturn.database.TestDatabase;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Every page in a real browser, with two councils' real packs: accessible, without errors, at every width, with and without script.
@Tag("browser")
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "outturn.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class BrowserTest {
    private static final List<String> PACKS = List.of("barnet", "worcestershire");
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final AtomicBoolean IMPORTED = new AtomicBoolean();
    private static Browser browser;

    @LocalServerPort int port;
    @Autowired Packs packs;
    @Autowired Editions editions;
    @Autowired Benchmarks benchmarks;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void packs_are_in() {
        if (IMPORTED.compareAndSet(false, true)) {
            for (var name : PACKS) {
                assertThat(new PackReader().read(Path.of("../examples/" + name)))
                        .isInstanceOfSatisfying(
                                Reading.Read.class,
                                read ->
                                        assertThat(
                                                        packs.importPack(
                                                                read.pack(),
                                                                "test",
                                                                (_, _, _) -> {}))
                                                .isInstanceOf(Imported.Done.class));
            }
            benchmarks.take(
                    FiveAreas.release(
                            FiveAreas.LONG,
                            FiveAreas.LONG_MAPPING
                                    .replace("2024/25", "2014/15")
                                    .replace("amberley", "barnet")
                                    .replace("at-home}", firstIndicator() + "}")),
                    "test");
            publish("barnet", "quarterly", "");
            publish("barnet", "quarterly", "Published again, with nothing changed.");
            publish("worcestershire", "scorecard", "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/barnet",
                "/barnet/indicators",
                "/barnet/indicators?rating=red&sort=title",
                "/barnet/indicators?q=nothing+has+these+words",
                "/barnet/indicators/ac-s3",
                "/barnet/risks",
                "/barnet/risks?impact=5&likelihood=4",
                "/barnet/commitments?only=late",
                "/barnet/groups/type/strategic",
                "/barnet/changes",
                "/barnet/search",
                "/barnet/search?q=care",
                "/barnet/search?q=xyzzy",
                "/barnet/benchmarks",
                "/worcestershire/benchmarks",
                "/barnet/present?rating=red",
                "/barnet/present?q=nothing+has+these+words",
                "/barnet/money",
                "/barnet/commitments",
                "/barnet/reports",
                "/barnet/reports/quarterly",
                "/barnet/reports/quarterly/editions",
                "/barnet/reports/quarterly/editions/2015-to-16-q1/1",
                "/barnet/reports/quarterly/editions/2015-to-16-q1/2/since",
                "/barnet/reports/quarterly/editions/2015-to-16-q1/compare?from=1&to=2",
                "/worcestershire/reports/scorecard/editions/2017-to-18-q2/1",
                "/worcestershire",
                "/worcestershire/indicators",
                "/worcestershire/commitments",
                "/nowhere"
            })
    void is_accessible_complete_and_fits_a_telephone(String address) {
        var path = address.replace("ac-s3", firstIndicator());
        try (var context = signedIn(1280, true)) {
            isGood(context, path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/barnet/reports",
                "/barnet/reports/quarterly/editions",
                "/barnet/reports/quarterly/editions/2015-to-16-q1/2"
            })
    void is_as_good_for_who_has_not_signed_in(String path) {
        try (var context = browser.opened(1280, true)) {
            isGood(context, path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/barnet/reports",
                "/barnet/reports/quarterly/publish",
                "/barnet/reports/quarterly/template",
                "/barnet/manage",
                "/barnet/manage/indicators",
                "/barnet/manage/observations?q=xyzzy",
                "/barnet/manage/targets?sort=-value",
                "/barnet/manage/indicators/add",
                "/barnet/manage/indicators/edit?id=ld-accommodation",
                "/barnet/manage/indicators/remove?id=ld-accommodation",
                "/barnet/manage/risks/add",
                "/barnet/manage/targets/upload",
                "/barnet/manage/texts?file=pack.yaml",
                "/barnet/schemes",
                "/barnet/schemes/improvement-share",
                "/barnet/recommendations",
                "/barnet/risks/as0007",
                "/barnet/new-scheme?from=four-steps"
            })
    void is_as_good_for_an_analyst(String path) {
        try (var context = signedIn("demo-analyst", 1280, true)) {
            isGood(context, path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/barnet/people", "/barnet/people/demo-administrator", "/password"})
    void is_as_good_for_an_administrator(String path) {
        try (var context = signedIn("demo-administrator", 1280, true)) {
            isGood(context, path);
        }
    }

    @Test
    void a_scheme_is_tried_before_it_is_saved_without_script_too() {
        for (boolean script : List.of(true, false)) {
            try (var context = signedIn("demo-analyst", 1280, script)) {
                var page = context.newPage();
                page.navigate(at("/barnet/schemes/improvement-share"));
                page.fill(
                        "#text",
                        page.inputValue("#text").replace("otherwise: red", "otherwise: rad"));
                page.click("text=Try it, write nothing");
                assertThat(page.locator(".govuk-error-summary").textContent())
                        .contains("'rad' is not one of the ratings");
                page.fill(
                        "#text",
                        page.inputValue("#text").replace("otherwise: rad", "otherwise: red-amber"));
                page.click("text=Try it, write nothing");
                assertThat(page.locator("#trial").count()).isEqualTo(1);
                if (script) {
                    assertThat(violations(page)).isEmpty();
                }
            }
        }
    }

    @Test
    void an_analyst_publishes_and_is_asked_what_changed() {
        try (var context = signedIn("demo-analyst", 1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet/reports/quarterly/publish"));
            page.click("main button");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("Enter what changed since edition");
            assertThat(violations(page)).isEmpty();
            page.fill("#note", "A note for readers.");
            page.click("main button");
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("can now be read by everybody");
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void a_template_is_edited_beside_its_report() {
        try (var context = signedIn("demo-analyst", 1280, true)) {
            var page = context.newPage();
            page.navigate(at("/worcestershire/reports/scorecard/template"));
            var good = page.inputValue("#template");
            page.fill("#template", good.replaceFirst("::: scorecard", "::: scorcard"));
            page.click("text=Save as a new revision");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("it was not saved")
                    .contains("did you mean 'scorecard'?");
            assertThat(violations(page)).isEmpty();
            page.click("a[data-line]");
            assertThat(
                            page.evaluate(
                                    "document.getElementById('template').value.substring("
                                            + "document.getElementById('template').selectionStart,"
                                            + "document.getElementById('template').selectionEnd)"))
                    .isEqualTo("::: scorcard");
            page.fill(
                    "#template", good.replaceFirst("\n# Overview", "\nNewly said.\n\n# Overview"));
            page.click("main button:has-text('Preview')");
            assertThat(page.locator(".ot-preview").textContent()).contains("Newly said.");
            page.click("text=Save as a new revision");
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("Revision 2");
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void a_form_with_faults_and_a_table_from_a_spreadsheet_are_accessible() {
        try (var context = signedIn("demo-analyst", 1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet/manage/targets/add"));
            page.fill("#value", "ninety");
            page.click("main button:has-text('Save') >> nth=0");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.locator(".govuk-error-summary").textContent())
                    .contains("'ninety' is not a number");
            assertThat(page.inputValue("#value")).isEqualTo("ninety");
            assertThat(violations(page)).isEmpty();
            page.navigate(at("/barnet/manage/groupings/upload"));
            page.setInputFiles(
                    "#file",
                    new com.microsoft.playwright.options.FilePayload(
                            "groupings.csv",
                            "text/csv",
                            "kind,id,name\ncommittee,night-sitting,Night sitting\n"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.click("main button");
            assertThat(page.locator("main").textContent()).contains("What would change");
            assertThat(violations(page)).isEmpty();
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            page.click("main button");
            assertThat(page.locator(".govuk-notification-banner").textContent())
                    .contains("All changes are in");
        }
    }

    private void isGood(BrowserContext context, String path) {
        var errors = new ArrayList<String>();
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(at(path));
        assertThat(errors).isEmpty();
        assertThat(page.title()).contains(" – ");
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(violations(page)).isEmpty();
        page.setViewportSize(320, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void signing_in_is_accessible_and_says_what_went_wrong() {
        try (var context = browser.opened(1280, true)) {
            var page = context.newPage();
            page.navigate(at("/sign-in"));
            assertThat(violations(page)).isEmpty();
            page.fill("#name", "somebody");
            page.fill("#password", "not the password");
            page.click("text=Sign in >> nth=-1");
            assertThat(page.locator(".govuk-error-summary").textContent()).contains("do not match");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void everything_works_without_script() {
        try (var context = signedIn(1280, false)) {
            var page = context.newPage();
            page.navigate(at("/barnet/indicators"));
            page.check("input[name=rating][value=red]");
            page.click("text=Apply filters");
            assertThat(page.url()).contains("rating=red");
            assertThat(page.locator("tbody tr").count()).isPositive();
            assertThat(page.locator("tbody").textContent()).doesNotContain("Green");
            page.locator("tbody th a").first().click();
            assertThat(page.locator("svg[role=img]").count()).isPositive();
            page.locator("summary").first().click();
            assertThat(page.locator("details[open] table").count()).isPositive();
            page.click("text=Sign out");
            assertThat(page.url()).endsWith("/sign-in?out");
        }
    }

    @Test
    void with_script_a_choice_filters_at_once_and_the_address_keeps_it() {
        try (var context = signedIn(1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet/indicators"));
            var before = page.locator(".ot-results").textContent();
            page.check("input[name=rating][value=red]");
            page.waitForURL(url -> url.contains("rating=red"));
            assertThat(page.locator(".ot-results").textContent()).isNotEqualTo(before);
        }
    }

    @Test
    void the_keyboard_skips_to_the_content_first() {
        try (var context = signedIn(1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo("Skip to main content");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");
        }
    }

    private void publish(String council, String report, String note) {
        assertThat(
                        editions.publish(
                                new Publishing.Order(council, report, null, note, "test", null)))
                .isInstanceOf(Publishing.Done.class);
    }

    private BrowserContext signedIn(int width, boolean script) {
        return signedIn("demo-councillor", width, script);
    }

    private BrowserContext signedIn(String persona, int width, boolean script) {
        var context = browser.opened(width, script);
        var page = context.newPage();
        page.navigate(at("/sign-in"));
        page.locator("form:has(input[value=%s]) button".formatted(persona)).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return context;
    }

    private String firstIndicator() {
        try (var context = signedIn(1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet/indicators"));
            var href = page.locator("tbody th a").first().getAttribute("href");
            return href.substring(href.lastIndexOf('/') + 1);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
