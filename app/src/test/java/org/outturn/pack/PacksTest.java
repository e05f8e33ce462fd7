package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.audit.Audit;
import org.outturn.collection.Collection;
import org.outturn.council.Councils;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Packs go in whole or not at all, and come out so that they go in again without a change.
@WithDatabase
class PacksTest {
    @Autowired Packs packs;
    @Autowired Councils councils;
    @Autowired Collection collection;
    @Autowired Audit audit;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void empty() {
        database.execute("truncate council, audit_entry restart identity cascade");
    }

    @Test
    @Tag("slow")
    void an_example_goes_in_comes_out_and_goes_in_again_without_a_change() throws IOException {
        for (var example : ExamplePacksTest.packs()) {
            var pack = read(example);
            assertThat(imported(pack)).as("first import of %s", example).isFalse();
            assertThat(imported(pack)).as("second import of %s", example).isTrue();

            var council = pack.council().id();
            var out = folder.resolve(council);
            assertThat(packs.export(council, out)).isEqualTo(new Exported.Written(out));
            assertThat(imported(read(out))).as("import of what was exported").isTrue();

            var again = folder.resolve(council + "-again");
            packs.export(council, again);
            assertThat(texts(again)).isEqualTo(texts(out));
        }
    }

    @Test
    @Tag("slow")
    void an_export_gives_the_same_verdicts_and_the_same_export_in_an_empty_database()
            throws IOException {
        for (var example : ExamplePacksTest.packs()) {
            var pack = read(example);
            imported(pack);
            var verdicts = verdicts();
            var out = folder.resolve(pack.council().id());
            packs.export(pack.council().id(), out);

            empty();
            imported(read(out));
            assertThat(verdicts()).as("verdicts of %s", example).isEqualTo(verdicts);
            var again = folder.resolve(pack.council().id() + "-again");
            packs.export(pack.council().id(), again);
            assertThat(texts(again)).as("export of %s", example).isEqualTo(texts(out));
            empty();
        }
    }

    private List<String> verdicts() {
        return database.queryForList(
                """
                select concat_ws(' | ', indicator, area, covers, reported, rating, not_rated, words,
                    directions, steps)
                from verdict order by indicator, area, covers, reported, revision
                """,
                String.class);
    }

    @Test
    void a_changed_figure_becomes_a_revision_and_nothing_else_changes() {
        imported(new SmallPack().pack(folder.resolve("first")));
        var changed =
                new SmallPack()
                        .replace(
                                "observations.csv",
                                "at-home,2025/26 Q1,41",
                                "at-home,2025/26 Q1,42")
                        .pack(folder.resolve("second"));
        assertThat(done(changed).parts())
                .contains(new Imported.Part("figures", 3, 0, 1))
                .filteredOn(part -> !part.kind().equals("figures"))
                .allMatch(part -> part.changed() == 0);
        assertThat(collection.revisions("amberley", "at-home", "", Period.quarter(2025, 1)))
                .extracting(
                        figure -> figure.observation().numerator() + " by " + figure.recordedBy())
                .containsExactly("41 by tester", "42 by tester");
    }

    @Test
    void a_rule_that_changed_without_a_higher_version_keeps_the_whole_pack_out() {
        imported(new SmallPack().pack(folder.resolve("first")));
        var changed =
                new SmallPack()
                        .replace("schemes.yaml", "percent: 5", "percent: 6")
                        .replace("observations.csv", ",21", ",22")
                        .replace("pack.yaml", "A small pack.", "Another pack.")
                        .pack(folder.resolve("second"));
        assertThat(packs.importPack(changed, "tester", Progress.SILENT).words())
                .isEqualTo(
                        "The scheme 'five-per-cent' has changed but is still version 1; give it 'version: 2'");
        assertThat(councils.get("amberley").about()).isEqualTo("A small pack.");
        assertThat(collection.revisions("amberley", "waiting", "", Period.quarter(2025, 1)))
                .hasSize(1);

        var higher =
                new SmallPack()
                        .replace("schemes.yaml", "percent: 5", "percent: 6")
                        .replace("schemes.yaml", "type:", "version: 2\n    type:")
                        .pack(folder.resolve("third"));
        assertThat(imported(higher)).isFalse();
    }

    @Test
    void councils_of_a_shared_service_agree_on_the_definition() {
        imported(new SmallPack().pack(folder.resolve("first")));
        var other =
                new SmallPack()
                        .replace("pack.yaml", "id: amberley", "id: brockley")
                        .replace("indicators.csv", "accumulation,", "accumulation,same-as,")
                        .replace("indicators.csv", "ratio,", "ratio,amberley:at-home,")
                        .replace(
                                "indicators.csv",
                                "lower,quarterly,stock,",
                                "lower,quarterly,stock,,");
        assertThat(imported(other.pack(folder.resolve("second")))).isFalse();

        var differs =
                other.replace("indicators.csv", ",higher,", ",lower,")
                        .pack(folder.resolve("third"));
        assertThat(packs.importPack(differs, "tester", Progress.SILENT).words())
                .isEqualTo(
                        "at-home is the same as at-home of Amberley Council, but differs in polarity; let the two definitions agree");
    }

    @Test
    void an_import_is_written_down_with_who_did_it() {
        imported(new SmallPack().pack(folder.resolve("first")));
        assertThat(audit.list("amberley", 10))
                .anySatisfy(entry -> {
                    assertThat(entry.actor()).isEqualTo("tester");
                    assertThat(entry.action()).isEqualTo("imported");
                    assertThat(entry.detail()).contains("figures: 3 new");
                });
    }

    @Test
    void an_export_does_not_overwrite_what_is_there() throws IOException {
        imported(new SmallPack().pack(folder.resolve("first")));
        assertThat(packs.export("amberley", folder.resolve("first")))
                .isInstanceOf(Exported.Refused.class);
    }

    /// Whether nothing had changed.
    private boolean imported(Pack pack) {
        return done(pack).isNothing();
    }

    private Imported.Done done(Pack pack) {
        return switch (packs.importPack(pack, "tester", Progress.SILENT)) {
            case Imported.Done done -> done;
            case Imported.Refused refused -> throw new AssertionError(refused.words());
        };
    }

    private static Pack read(Path folder) {
        return switch (new PackReader().read(folder)) {
            case Reading.Read(var pack) -> pack;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
