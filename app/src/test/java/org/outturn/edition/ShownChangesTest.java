package org.outturn.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.fact.Change;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What everybody is told has changed is all that the report prints, however it was written, and nothing else.
@WithDatabase
class ShownChangesTest {
    private static final String MAP = "::: heat-map\n:::\n";
    private static final String LONG = "All of this was said before. ".repeat(13);

    @Autowired Editions editions;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folders;

    @BeforeEach
    void empty() {
        database.execute("truncate council, audit_entry restart identity cascade");
    }

    @Test
    void counted_risks_are_shown_by_a_heat_map() {
        publish(pack(MAP).with("risk-counts.csv", counted(3)));
        publish(pack(MAP).with("risk-counts.csv", counted(5)));
        assertThat(told())
                .containsExactly(
                        "RISK Risks counted without a description: Impact 4, likelihood 3: 3 -> 5");
    }

    @Test
    void counted_risks_are_not_shown_by_a_report_without_a_map() {
        publish(pack("").with("risk-counts.csv", counted(3)));
        publish(pack("").with("risk-counts.csv", counted(5)));
        assertThat(told()).isEmpty();
        var all = editions.list("amberley", "quarterly");
        assertThat(editions.changes(all.getLast(), all.getFirst()))
                .as("readers who have signed in are told everything")
                .hasSize(1);
    }

    @Test
    void commentary_is_shown_as_list_with_links_and_with_typed_figures() {
        publish(said("in June", "everybody"));
        publish(said("in summer", "all carers"));
        assertThat(told())
                .containsExactly(
                        "COMMENTARY People at home after 91 days: Action: "
                                + "1. Ring everybody.\n2. Keep to [the plan](https://example.org/plan)."
                                + " -> "
                                + "1. Ring all carers.\n2. Keep to [the plan](https://example.org/plan).",
                        "COMMENTARY People at home after 91 days: Performance: "
                                + "It is [82.0%]{result} in June. -> It is [82.0%]{result} in summer.");
    }

    @Test
    void short_words_are_not_found_within_longer_ones() {
        var november = "Nothing else was noted in November, says the note.\n";
        publish(pack(november).with("commentary/2025-26-q1.md", note("None.")));
        publish(pack(november).with("commentary/2025-26-q1.md", note("No.")));
        assertThat(told()).isEmpty();
    }

    private static String note(String words) {
        return "---\nperiod: 2025/26 Q1\n---\n# at-home\n## insight\n" + words + "\n";
    }

    @Test
    void words_of_the_template_are_shown_with_their_links_short_or_shortened() {
        publish(
                pack(
                        "Keep to [the plan](https://example.org/plan) of 2024.\n\n"
                                + LONG
                                + "Good.\n"));
        publish(
                pack(
                        "Keep to [the plan](https://example.org/plan) of 2025.\n\n"
                                + LONG
                                + "Read [the guide](https://example.org/guide) too.\n"));
        assertThat(told())
                .containsExactly(
                        "TEMPLATE Measures: Words: null -> Keep to [the plan](https://example.org/plan) of 2025.",
                        "TEMPLATE Measures: Words: null -> " + LONG + "Read [the guide](https: …",
                        "TEMPLATE Measures: Words: Keep to [the plan](https://example.org/plan) of 2024. -> null",
                        "TEMPLATE Measures: Words: " + LONG + "Good. -> null");
    }

    private static String counted(int number) {
        return "period,likelihood,impact,number,note\n2025/26 Q1,3,4,%d,\n".formatted(number);
    }

    private static SmallPack said(String when, String whom) {
        return pack("").with(
                        "commentary/2025-26-q1.md",
                        """
                        ---
                        period: 2025/26 Q1
                        ---
                        # at-home
                        ## performance
                        It is [82.0%%]{result} %s.
                        ## action
                        1. Ring %s.
                        2. Keep to [the plan](https://example.org/plan).
                        """
                                .formatted(when, whom));
    }

    private static SmallPack pack(String words) {
        return Amberley.published()
                .with(
                        "reports/quarterly.md",
                        """
                        ---
                        name: quarterly
                        title: Quarterly performance
                        ---
                        # Measures

                        ::: scorecard
                        columns:
                          - title: Measure
                          - result: Result
                          - commentary.performance: Performance
                          - commentary.action: Action
                        :::

                        %s
                        """
                                .formatted(words));
    }

    private void publish(SmallPack pack) {
        var folder = folders.resolve("pack" + editions.list(null, null).size());
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
        assertThat(
                        editions.publish(
                                new Publishing.Order(
                                        "amberley", "quarterly", null, "Late.", "tester", null)))
                .isInstanceOf(Publishing.Done.class);
    }

    /// What the second edition says has changed since the first.
    private List<String> told() {
        var all = editions.list("amberley", "quarterly");
        return editions.shownChanges(all.getLast(), all.getFirst()).stream()
                .map(ShownChangesTest::line)
                .toList();
    }

    private static String line(Change change) {
        return "%s %s: %s: %s -> %s"
                .formatted(
                        change.kind(),
                        change.subject(),
                        change.label(),
                        change.before(),
                        change.after());
    }
}
