package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.outturn.Application;
import org.outturn.benchmark.Benchmarks;
import org.outturn.database.TestDatabase;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Reading;
import org.outturn.release.FiveAreas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// A real browser on the pages of two councils' real packs, which have published.
@Tag("browser")
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "outturn.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
abstract class InBrowser {
    private static final List<String> PACKS = List.of("barnet", "worcestershire");
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final AtomicBoolean IMPORTED = new AtomicBoolean();
    static Browser browser;

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

    private void publish(String council, String report, String note) {
        assertThat(
                        editions.publish(
                                new Publishing.Order(council, report, null, note, "test", null)))
                .isInstanceOf(Publishing.Done.class);
    }

    BrowserContext signedIn(int width, boolean script) {
        return signedIn("demo-councillor", width, script);
    }

    BrowserContext signedIn(String persona, int width, boolean script) {
        var context = browser.opened(width, script);
        var page = context.newPage();
        page.navigate(at("/sign-in"));
        page.locator("form:has(input[value=%s]) button".formatted(persona)).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return context;
    }

    String firstIndicator() {
        try (var context = signedIn(1280, true)) {
            var page = context.newPage();
            page.navigate(at("/barnet/indicators"));
            var href = page.locator("tbody th a").first().getAttribute("href");
            return href.substring(href.lastIndexOf('/') + 1);
        }
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    String at(String path) {
        return "http://localhost:" + port + path;
    }
}
