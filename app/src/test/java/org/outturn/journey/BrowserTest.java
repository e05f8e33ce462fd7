package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page in a real browser: accessible, without errors, at every width.
class BrowserTest extends InBrowser {
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
                "/barnet/risks?q=nothing+has+these+words",
                "/barnet/doubts",
                "/barnet/money?part=revenue",
                "/barnet/commitments?only=late",
                "/barnet/commitments?q=nothing+has+these+words",
                "/barnet/commitments/home-support",
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
                "/barnet/public",
                "/barnet/public?q=nothing+has+these+words",
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
                "/barnet/manage/audit",
                "/barnet/manage/audit?from=soon&indicator=ld-accommodation",
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
    @ValueSource(
            strings = {
                "/barnet/people",
                "/barnet/people/demo-administrator",
                "/barnet/manage/audit?kind=accounts",
                "/password"
            })
    void is_as_good_for_an_administrator(String path) {
        try (var context = signedIn("demo-administrator", 1280, true)) {
            isGood(context, path);
        }
    }

    /// What is not there and what is filled in wrongly is answered so on purpose, and browsers report it.
    private static boolean isAnswer(String message) {
        return message.contains("status of 404") || message.contains("status of 422");
    }

    private void isGood(BrowserContext context, String path) {
        var errors = new ArrayList<String>();
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswer(message.text())) {
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
}
