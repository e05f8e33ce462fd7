package org.outturn.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.Examples;
import org.outturn.WithDatabase;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every report of the example packs, as text that was read and approved. A report that comes out otherwise is written to
/// `target/received`. With `-Dapprove=true` it takes the place of the approved one at once: read what changed before you commit it.
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovedReportsTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/received");

    @Autowired BeanFactory rooms;
    @Autowired Reports reports;
    @Autowired ReportTemplates templates;

    @BeforeAll
    void load() {
        for (var council :
                List.of(
                        "dorset",
                        "barnet",
                        "fernshire",
                        "worcestershire",
                        "leicester",
                        "westminster")) {
            Examples.load(rooms, council);
            save(council, Examples.read(council).templates());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dorset,exceptions",
        "barnet,quarterly",
        "fernshire,quarterly",
        "fernshire,scorecard",
        "worcestershire,scorecard",
        "leicester,quarterly",
        "westminster,committee"
    })
    void a_report_comes_out_as_approved(String council, String template) throws IOException {
        var text = text(council, template);
        var name = council + "-" + template + ".txt";
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), text);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED.resolve(name), text);
        }
        assertThat(text).isEqualTo(Files.readString(APPROVED.resolve(name)));
    }

    @Test
    void dorset_has_28_exceptions_of_which_6_are_red_and_22_amber() {
        assertThat(text("dorset", "exceptions"))
                .contains("28 measures are red or amber, 6 of them red and 22 amber");
    }

    /// The one line that the council's own paper would change to show another selection.
    @ParameterizedTest
    @CsvSource({"all,28", "rating=red,6", "unit=housing,6", "unit=childrens,7"})
    void one_line_of_dorsets_template_gives_another_selection(String measures, int rows) {
        var words = Examples.read("dorset").templates().getOrDefault("exceptions", "");
        assertThat(words).contains("measures: rating=red,amber\n");
        save(
                "dorset",
                Map.of(
                        "other",
                        words.replace(
                                        "measures: rating=red,amber\n",
                                        "measures: " + measures + "\n")
                                .replace("name: exceptions", "name: other")));
        var table =
                text("dorset", "other")
                        .lines()
                        .dropWhile(line -> !line.startsWith("Indicator | Service"))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("‡"))
                        .filter(line -> !line.startsWith(" "))
                        .toList();
        assertThat(table).hasSize(rows);
    }

    @Test
    void barnets_strategic_ratings_and_revenue_add_up() {
        assertThat(text("barnet", "quarterly"))
                .contains("\nStrategic | 5 | 42% | 1 | 8% | 1 | 8% | 5 | 42% |")
                .contains("\n= Total | 81,756 | 81,686 | 84,920 | +3,234 adverse |  | 4.0%\n");
    }

    private void save(String council, Map<String, String> words) {
        templates.save(
                council,
                words.entrySet().stream()
                        .map(one -> new ReportTemplate(one.getKey(), one.getValue()))
                        .toList(),
                "tests");
    }

    private String text(String council, String template) {
        return switch (reports.render(council, template, null)) {
            case Rendering.Rendered(var document, _, _) -> Made.text(document);
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
