package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What people do on the pages in a real browser, with and without script; accessible at every step.
class BrowserTasksTest extends InBrowser {
    @Test
    void a_scheme_is_tried_before_it_is_saved_without_script_too() {
        for (boolean script : List.of(true, false)) {
            try (var context = signedIn("demo-analyst", 1280, script)) {
                var page = context.newPage();
                page.navigate(at("/barnet/schemes/improvement-share"));
                page.fill(
                        "#text",
                        page.inputValue("#text").replace("otherwise: red", "otherwise: rad"));
                page.click("text=Try it without saving");
                assertThat(page.locator(".govuk-error-summary").textContent())
                        .contains("Correct the text in line");
                assertThat(page.locator("main").textContent())
                        .contains("'rad' is not one of the ratings");
                page.fill(
                        "#text",
                        page.inputValue("#text").replace("otherwise: rad", "otherwise: red-amber"));
                page.click("text=Try it without saving");
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
}
