package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.Application;
import org.outturn.database.TestDatabase;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.pack.Imported;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Fernshire as those see it who open it for the first time, each on a desktop, on a phone, with the keyboard alone and without script.
@Tag("browser")
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "outturn.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class JourneysTest {
    private static final AtomicBoolean IMPORTED = new AtomicBoolean();
    private static Browser browser;

    @LocalServerPort int port;
    @Autowired Packs packs;
    @Autowired Editions editions;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void fernshire_is_in_and_has_published() {
        if (IMPORTED.compareAndSet(false, true)) {
            assertThat(new PackReader().read(Path.of("../examples/fernshire")))
                    .isInstanceOfSatisfying(
                            Reading.Read.class,
                            read ->
                                    assertThat(
                                                    packs.importPack(
                                                            read.pack(), "test", Progress.SILENT))
                                            .isInstanceOf(Imported.Done.class));
            assertThat(
                            editions.publish(
                                    new Publishing.Order(
                                            "fernshire", "scorecard", null, "", "test", null)))
                    .isInstanceOf(Publishing.Done.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_councillor_finds_what_turned_red_since_the_last_meeting_and_why(Way way) {
        try (var councillor = arrives(way)) {
            councillor.signsInAs("Scrutiny councillor");
            councillor.follows("Fernshire County Council");
            councillor.goesTo("Search");
            councillor.types("Search indicators", "health scrutiny");
            councillor.presses("Search");
            councillor.follows("Health and Adults Scrutiny Committee");
            councillor.chooses("Compare with", "Q1 2026/27");
            councillor.presses("Show");
            assertThat(councillor.words()).contains("What changed since Q1 2026/27");
            councillor.isAtEase();
            var turned =
                    councillor
                            .under("What changed since")
                            .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                            .first()
                            .textContent();
            councillor.followsFirstUnder("What changed since");
            assertThat(councillor.title()).isEqualTo(turned.strip());
            assertThat(councillor.words()).contains("How this verdict came about");
            councillor.isAtEase();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_director_goes_from_red_to_risk_to_budget_to_action(Way way) {
        try (var director = arrives(way)) {
            director.signsInAs("Head of service");
            director.follows("Fernshire County Council");
            director.goesTo("Search");
            director.types("Search indicators", "initial health assessments");
            director.presses("Search");
            director.follows("Percentage of initial health assessments");
            assertThat(director.words()).contains("Red");
            var indicator = director.page().url();
            director.follows("Not enough homes for children in care");
            assertThat(director.title()).isEqualTo("Not enough homes for children in care");
            assertThat(director.words()).contains("Reviews");
            director.page().navigate(indicator);
            director.follows("Children in care and care leavers");
            assertThat(director.words()).contains("Children in care and care leavers");
            director.page().navigate(indicator);
            director.follows("Open two small council homes");
            assertThat(director.title())
                    .isEqualTo("Open two small council homes for children in care");
            assertThat(director.words())
                    .contains("The commitment is at risk of not being delivered.")
                    .contains("31 December 2026 moved from 30 September 2026");
            director.isAtEase();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_resident_reads_the_published_position(Way way) {
        try (var resident = arrives(way)) {
            resident.follows("How Fernshire County Council is doing");
            assertThat(resident.title()).isEqualTo("How Fernshire County Council is doing");
            resident.isAtEase();
            resident.types("Find an indicator", "waste");
            resident.presses("Search");
            assertThat(resident.words()).contains("indicators Show all");
            resident.follows("Percentage of household waste reused, recycled or composted");
            assertThat(resident.words()).contains("Rated ").contains("Edition 1, published on");
            resident.isAtEase();
            resident.goesTo("Reports");
            assertThat(resident.words()).contains("Published").doesNotContain("Live");
        }
    }

    private Walker arrives(Way way) {
        return new Walker(browser, way, "http://localhost:" + port + "/");
    }
}
