package org.outturn.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.audit.Audit;
import org.outturn.document.Format;
import org.outturn.fact.Change;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What is published stays as it is, whatever becomes of the data; what differs from it is listed exactly.
@WithDatabase
class EditionsTest {
    private static final Period Q1 = Period.quarter(2025, 1);

    @Autowired Editions editions;
    @Autowired Packs packs;
    @Autowired Reports reports;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_small_council() {
        database.execute("truncate council, audit_entry restart identity cascade");
        take(Amberley.published(), "first");
    }

    @Test
    void everything_revised_and_the_edition_is_made_again_to_the_last_byte() {
        var edition = publish("");
        var html = text(edition);
        assertThat(html).contains("0 of 2 measures are green").contains("1, published on");

        take(Amberley.revised(), "revised");
        assertThat(live()).contains("1 of 2 measures are green");
        var verified = editions.verify(editions.find("amberley", "quarterly", Q1, 1).orElseThrow());
        assertThat(verified.isGood()).isTrue();
        assertThat(verified.files())
                .extracting(file -> file.format() + " " + file.isIdentical())
                .containsExactly("HTML true", "PDF true", "DOCX true", "XLSX true");
        assertThat(text(edition)).isEqualTo(html);
    }

    @Test
    void since_publication_lists_exactly_the_revisions() {
        var edition = publish("");
        assertThat(editions.since(edition)).isEmpty();
        take(Amberley.revised(), "revised");
        assertThat(lines(editions.since(edition))).isEqualTo(Amberley.CHANGES);
    }

    @Test
    void since_publication_lists_commentary_and_words_of_the_template_too() {
        var said =
                Amberley.published()
                        .with(
                                "commentary/2025-26-q1.md",
                                """
                                ---
                                period: 2025/26 Q1
                                ---
                                # at-home
                                ## performance
                                Reviews are late.
                                """);
        take(said, "said");
        var edition = publish("");
        assertThat(editions.since(edition)).isEmpty();
        take(
                said.replace("commentary/2025-26-q1.md", "are late", "are in time")
                        .replace(
                                "reports/quarterly.md",
                                "# Summary",
                                "# Summary\n\nRead this first."),
                "rewritten");
        assertThat(editions.since(edition))
                .extracting(change ->
                        change.kind()
                                + " "
                                + change.label()
                                + ": "
                                + change.before()
                                + " -> "
                                + change.after())
                .containsExactly(
                        "COMMENTARY Performance: Reviews are late. -> Reviews are in time.",
                        "TEMPLATE Words: null -> Read this first.");
    }

    @Test
    void a_correction_says_what_changed_and_lists_it() {
        publish("");
        take(Amberley.revised(), "revised");
        assertThat(editions.publish(order("", null)))
                .isEqualTo(new Publishing.Refused(List.of("Enter what changed since edition 1")));

        var second = done(editions.publish(order("The count of June was late.", 2)));
        assertThat(second.edition().number()).isEqualTo(2);
        assertThat(lines(second.changes())).isEqualTo(Amberley.CHANGES);
        var first = editions.find("amberley", "quarterly", Q1, 1).orElseThrow();
        assertThat(lines(editions.changes(first, second.edition()))).isEqualTo(Amberley.CHANGES);
        assertThat(text(second.edition()))
                .contains("The count of June was late.")
                .contains("90.0% (45 of 50)")
                .contains("1 of 2 measures are green");
        assertThat(editions.verify(second.edition()).isGood()).isTrue();
        assertThat(editions.since(second.edition())).isEmpty();
    }

    @Test
    void who_meant_another_number_is_told_that_somebody_was_quicker() {
        publish("");
        assertThat(editions.publish(order("A correction.", 1)))
                .isInstanceOfSatisfying(
                        Publishing.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst())
                                        .startsWith(
                                                "Edition 1 has been published in the meantime"));
    }

    @Test
    void two_at_once_become_one_and_two() throws Exception {
        Callable<Integer> publishing =
                () -> done(editions.publish(order("At once.", null))).edition().number();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var numbers =
                    threads.invokeAll(List.of(publishing, publishing)).stream()
                            .map(EditionsTest::number)
                            .sorted()
                            .toList();
            assertThat(numbers).containsExactly(1, 2);
        }
    }

    @Test
    void what_came_in_while_somebody_asked_for_an_edition_is_all_in_it() throws Exception {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            assertThat(live()).contains("0 of 2 measures are green");
            try (var other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> take(Amberley.revised(), "revised")).get();
            }
            var edition = publish("");
            assertThat(text(edition)).contains("1 of 2 measures are green");
            assertThat(editions.since(edition)).isEmpty();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void a_report_that_cannot_be_made_is_not_published() {
        take(
                Amberley.published()
                        .replace("reports/quarterly.md", "::: scorecard", "::: scorcard"),
                "faulty");
        assertThat(editions.publish(order("", null)))
                .isInstanceOfSatisfying(
                        Publishing.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst())
                                        .startsWith("reports/quarterly.md:11"));
        assertThat(editions.list(null, null)).isEmpty();
    }

    @Test
    void nothing_of_an_edition_can_be_changed_or_deleted() {
        publish("");
        for (var change :
                List.of(
                        "update edition set note = 'x'",
                        "delete from edition_fact",
                        "update edition_file set bytes = ''",
                        "delete from edition")) {
            assertThatThrownBy(() -> database.execute(change))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void a_stored_file_that_was_tampered_with_breaks_the_seal() {
        var edition = publish("");
        database.execute("alter table edition_file disable trigger append_only");
        database.execute("update edition_file set bytes = bytes || 'x' where format = 'PDF'");
        database.execute("alter table edition_file enable trigger append_only");
        var verified = editions.verify(edition);
        assertThat(verified.isSealed()).isFalse();
        assertThat(verified.isGood()).isFalse();
    }

    @Test
    void publishing_is_written_down() {
        var edition = publish("");
        assertThat(audit.list("amberley", 1).getFirst())
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("tester");
                    assertThat(entry.action()).isEqualTo("published");
                    assertThat(entry.subject()).isEqualTo("quarterly");
                    assertThat(entry.detail())
                            .isEqualTo("Edition 1, Q1 2025/26, SHA-256 " + edition.seal());
                });
    }

    @Test
    void the_first_edition_is_published_once() {
        assertThat(editions.publishFirst("amberley", "quarterly", "tester")).isPresent();
        assertThat(editions.publishFirst("amberley", "quarterly", "tester")).isEmpty();
        assertThat(editions.list("amberley", null)).hasSize(1);
    }

    private void take(SmallPack pack, String name) {
        assertThat(packs.importPack(pack.pack(folder.resolve(name)), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
    }

    private Edition publish(String note) {
        return done(editions.publish(order(note, null))).edition();
    }

    private static Publishing.Order order(String note, @Nullable Integer expected) {
        return new Publishing.Order("amberley", "quarterly", null, note, "tester", expected);
    }

    private static Publishing.Done done(Publishing publishing) {
        return switch (publishing) {
            case Publishing.Done done -> done;
            case Publishing.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static int number(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String text(Edition edition) {
        return new String(
                editions.file(edition, Format.HTML).orElseThrow().array(), StandardCharsets.UTF_8);
    }

    private String live() {
        return switch (reports.render("amberley", "quarterly", null)) {
            case Rendering.Rendered(var document, _, _) ->
                    new String(Press.file(document, Format.HTML).array(), StandardCharsets.UTF_8);
            case Rendering.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static String lines(List<Change> changes) {
        return changes.stream()
                .map(change ->
                        "%s %s: %s: %s -> %s\n"
                                .formatted(
                                        change.kind(),
                                        change.subject(),
                                        change.label(),
                                        change.before(),
                                        change.after()))
                .collect(Collectors.joining());
    }
}
