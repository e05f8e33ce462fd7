package org.outturn.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.Application;
import org.outturn.database.TestDatabase;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// An analyst who opens Outturn for the first time builds a framework in the browser; each way with
/// a council of its own.
@Tag("browser")
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "outturn.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class AnalystTest {
    private static Browser browser;

    @LocalServerPort int port;
    @Autowired Packs packs;
    @TempDir Path folder;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /// Amberley under another name, with green, amber and red.
    private String council(Way way) {
        var name =
                switch (way) {
                    case DESKTOP -> "Alder";
                    case PHONE -> "Birch";
                    case KEYBOARD -> "Cedar";
                    case WITHOUT_SCRIPT -> "Damson";
                    case PHONE_WITHOUT_SCRIPT -> "Elder";
                };
        var pack =
                new SmallPack()
                        .replace(
                                "pack.yaml", "id: amberley", "id: " + name.toLowerCase(Locale.ROOT))
                        .replace("pack.yaml", "Amberley", name)
                        .pack(folder);
        assertThat(packs.importPack(pack, "test", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        return name + " Council";
    }

    @ParameterizedTest
    @EnumSource
    void an_analyst_defines_an_indicator_with_a_scheme_of_four_steps_and_sees_its_verdict(Way way) {
        var council = council(way);
        try (var analyst = new Walker(browser, way, "http://localhost:" + port + "/")) {
            analyst.signsInAs("Performance analyst");
            analyst.follows(council);
            analyst.goesTo("Manage");
            analyst.isAtEase();
            analyst.follows("Ratings");
            analyst.presses("Add a rating");
            analyst.types("Id", "green-amber");
            analyst.types("Word", "Green amber");
            analyst.chooses("Where it stands", "Next after Green");
            analyst.chooses("Counts as", "In between");
            analyst.chooses("Colour", "Olive");
            analyst.isAtEase();
            analyst.presses("Save");
            assertThat(analyst.words()).contains("Green amber");
            analyst.isAtEase();

            analyst.goesTo("Manage");
            analyst.follows("Rating schemes");
            analyst.follows("Four steps by share of the improvement");
            assertThat(analyst.words()).contains("At least 80% of the improvement");
            analyst.isAtEase();
            analyst.types("Why", "Members want four steps");
            analyst.presses("Save as a new scheme");
            assertThat(analyst.title()).isEqualTo("Share of the targeted improvement");

            analyst.follows("Add an indicator that is rated by it");
            analyst.isAtEase();
            analyst.types("Id", "home-visits");
            analyst.types("Title", "Home visits within two days");
            analyst.chooses("Measure", "Percentage");
            analyst.types("Decimals shown", "1");
            analyst.picks("Accumulation", "Stock");
            analyst.picks("Frequency", "Quarterly");
            analyst.picks("Polarity", "Higher is better");
            assertThat(analyst.chosen("Rating scheme"))
                    .isEqualTo("Share of the targeted improvement");
            analyst.presses("Save");
            assertThat(analyst.words()).contains("Go on with Home visits within two days");
            analyst.isAtEase();

            analyst.follows("Set a target");
            analyst.types("Period", "2025/26");
            analyst.types("Target", "80");
            analyst.presses("Save");
            analyst.follows("Give a baseline");
            analyst.types("Period", "2025/26");
            analyst.types("Value", "60");
            analyst.presses("Save");
            analyst.follows("Enter a figure");
            analyst.isAtEase();
            analyst.types("Period", "2025/26 Q1");
            analyst.types("Value", "77");
            analyst.presses("Save");
            assertThat(analyst.words()).contains("1 verdict is new or has changed");

            analyst.follows("See how it is rated");
            assertThat(analyst.title()).isEqualTo("Home visits within two days");
            // From 60 to 77 is 17 of the 20 that were to be gained: 0.85, and 0.80 earns the second
            // step.
            assertThat(analyst.words())
                    .contains("Green amber takes at least 80%")
                    .contains("it made 85.0% of the targeted improvement");
            analyst.isAtEase();
            analyst.follows("Read the rating scheme");
            assertThat(analyst.title()).isEqualTo("Share of the targeted improvement");
        }
    }
}
