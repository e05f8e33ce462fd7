package org.outturn.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.assessment.FiguresAs;
import org.outturn.pack.Imported;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.SmallPack;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Editions that were published years ago hold facts in these words: a fact that is the same is said in the same words still.
@WithDatabase
class KeptWordsTest {
    @Autowired LiveFacts live;
    @Autowired Packs packs;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    @BeforeEach
    void a_council_with_tiers_and_cut_offs() {
        database.execute("truncate council, audit_entry restart identity cascade");
        var pack =
                new SmallPack()
                        .replace(
                                "schemes.yaml",
                                "    margin: {percent: 5}\n",
                                """
                                    margin: {percent: 5}
                                  - id: three-tiers
                                    name: Minimum, ideal, aspirational
                                    type: tiers
                                    missed: red
                                    minimum: amber
                                    ideal: green
                                    exceeded: green
                                  - id: cut-offs
                                    name: Cut-offs
                                    type: thresholds
                                    otherwise: red
                                """)
                        .replace(
                                "indicators.csv",
                                "quarterly,ratio,five-per-cent",
                                "quarterly,ratio,three-tiers")
                        .replace(
                                "indicators.csv",
                                "quarterly,stock,five-per-cent",
                                "quarterly,stock,cut-offs")
                        .with(
                                "targets.csv",
                                """
                                indicator,period,minimum,ideal,aspirational
                                at-home,2025/26,60,85,95.5
                                """)
                        .with(
                                "cutoffs.csv",
                                """
                                indicator,from,rating,limit
                                waiting,2025/26 Q1,green,20
                                waiting,2025/26 Q1,amber,25
                                """);
        assertThat(packs.importPack(pack.pack(folder), "tester", Progress.SILENT))
                .isInstanceOf(Imported.Done.class);
    }

    @Test
    void a_fact_is_said_in_the_words_of_the_editions_before() {
        assertThat(
                        live
                                .of(
                                        "amberley",
                                        "quarterly",
                                        Period.quarter(2025, 1),
                                        FiguresAs.REPORTED)
                                .stream()
                                .filter(fact ->
                                        EnumSet.range(Fact.Kind.FIGURE, Fact.Kind.SCHEME)
                                                .contains(fact.kind()))
                                .map(fact ->
                                        "%s %s: %s: %s"
                                                .formatted(
                                                        fact.kind(),
                                                        fact.key(),
                                                        fact.label(),
                                                        fact.value()))
                                .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        FIGURE at-home 2024/25 Q4 2024/25 Q4: Q4 2024/25: 80.0% (40 of 50)
                        FIGURE at-home 2025/26 Q1 2025/26 Q1: Q1 2025/26: 82.0% (41 of 50)
                        FIGURE waiting 2025/26 Q1 2025/26 Q1: Q1 2025/26: 21
                        SCHEME five-per-cent: Rule: version 1
                        SCHEME three-tiers: Rule: version 1
                        SCHEME cut-offs: Rule: version 1
                        TARGET at-home: Target: ideal 85.0%, minimum 60.0%, aspirational 95.5% for 2025/26
                        CUT_OFF waiting: Cut-off for Green: 20 or less
                        """);
    }
}
