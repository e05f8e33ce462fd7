package org.outturn.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Days waited have a target in the first edition. Then the council rates them by cut-offs, as the first that it has.
@WithDatabase
class NewCutOffsTest {
    @Autowired Editions editions;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_first_edition_without_cut_offs() {
        database.execute("truncate council, audit_entry restart identity cascade");
        take(Amberley.published());
        assertThat(editions.publishFirst("amberley", "quarterly", "tester")).isPresent();
    }

    private void take(SmallPack pack) {
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
    }

    private static SmallPack withCutOffs() {
        return Amberley.published()
                .withCutOffScheme()
                .replace(
                        "indicators.csv",
                        "quarterly,stock,five-per-cent",
                        "quarterly,stock,cut-offs")
                .replace("targets.csv", "waiting,2025/26,20\n", "")
                .with(
                        "cutoffs.csv",
                        """
                        indicator,from,rating,limit
                        waiting,2025/26 Q1,green,20
                        waiting,2025/26 Q1,amber,25
                        """);
    }

    @Test
    void the_first_cut_offs_of_a_council_are_a_change() {
        take(withCutOffs());
        var first = editions.list("amberley", "quarterly").getFirst();
        assertThat(editions.since(first))
                .filteredOn(change -> change.kind() == Fact.Kind.CUT_OFF)
                .containsExactly(
                        new Change(
                                Fact.Kind.CUT_OFF,
                                "Days waited",
                                "Days waited",
                                "Cut-off for Green",
                                null,
                                "20 or less"));
        assertThat(Change.counted(editions.since(first))).contains("1 cut-off");
    }

    @Test
    void that_there_are_none_is_neither_told_nor_counted() {
        var first = editions.list("amberley", "quarterly").getFirst();
        assertThat(editions.since(first)).isEmpty();
        assertThat(editions.preview("amberley", "quarterly", null))
                .isInstanceOfSatisfying(
                        Preview.Ready.class,
                        ready -> assertThat(ready.facts()).doesNotContainKey(Fact.Kind.CUT_OFF));
    }
}
