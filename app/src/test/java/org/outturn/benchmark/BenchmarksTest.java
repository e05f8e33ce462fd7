package org.outturn.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.WithDatabase;
import org.outturn.audit.Audit;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.outturn.release.FiveAreas;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Average;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Quantity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Amberley among five made-up areas, two years.
@WithDatabase
class BenchmarksTest {
    private static final Period NOW = Period.parse("2025/26");

    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired Benchmarks benchmarks;
    @Autowired Audit audit;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void amberley_with_what_its_paper_prints() {
        jdbc.execute("truncate benchmark_release, council cascade");
        amberley(new SmallPack());
    }

    private void amberley(SmallPack files) {
        var pack =
                files.with(
                                "benchmarks.csv",
                                """
                                indicator,period,of,average,rank,count,tied,previous-rank,previous-count
                                at-home,2024/25,Everywhere,79.0,3,4,,4,5
                                at-home,2025/26,Everywhere,81.9,2,4,,2,4
                                waiting,2025/26,Everywhere,20,1,5,,,
                                """)
                        .pack(folder.resolve("amberley"));
        packs.importPack(pack, "tests", (_, _, _) -> {});
    }

    @Test
    void a_council_is_set_against_the_areas_of_a_release() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        var found = benchmarks.find("amberley", "at-home", NOW).orElseThrow();
        assertThat(found.period()).isEqualTo(Period.parse("2024/25"));
        // 90, 80 twice, 70 and one suppressed; the average of all parts is 790 of 1,000.
        assertThat(found.rank().text()).isEqualTo("2/4 (=)");
        assertThat(found.published()).isEqualTo(Quantity.of(79));
        assertThat(found.recomputed()).isEqualTo(new Average.Recomputed(Quantity.of(79), 4, 1));
        assertThat(found.before()).isNull();
        var peers = found.peers().getFirst();
        assertThat(peers.others()).extracting(AreaFigure::area).containsExactly("X03", "X04");
        // 160 + 140 of 400; Amberley's 80 is as good as Coldmere's and better than Dunhollow's.
        assertThat(peers.average()).isEqualTo(new Average.Recomputed(Quantity.of(75), 2, 0));
        assertThat(peers.rank().text()).isEqualTo("1/3 (=)");
    }

    @Test
    void the_next_release_tells_how_the_rank_moved() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        take(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING);
        var found = benchmarks.find("amberley", "at-home", NOW).orElseThrow();
        assertThat(found.rank().text()).isEqualTo("1/4");
        assertThat(found.before())
                .extracting(before -> before.period() + " " + before.rank().text())
                .isEqualTo("2024/25 2/4 (=)");
        assertThat(found.years())
                .extracting(year ->
                        "%s %s of %s, %s"
                                .formatted(
                                        year.period(),
                                        year.value(),
                                        year.average(),
                                        year.rank().text()))
                .containsExactly("2024/25 80 of 79, 2/4 (=)", "2025/26 85 of 81.9, 1/4");
    }

    @Test
    void an_area_whose_code_changed_after_the_earlier_release_keeps_its_rank_of_then() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        take(
                FiveAreas.WIDE.replace("X01", "X51"),
                FiveAreas.WIDE_MAPPING
                        .replace("average: X00", "average: X00, successors: {X01: X51}")
                        .replace("area: X01", "area: X51"));
        var found = benchmarks.find("amberley", "at-home", NOW).orElseThrow();
        assertThat(found.rank().text()).isEqualTo("1/4");
        assertThat(Objects.requireNonNull(found.before()).rank().text()).isEqualTo("2/4 (=)");
    }

    @Test
    void two_areas_that_became_one_were_still_two_then() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        take(
                FiveAreas.WIDE.replace("X01", "X51").replaceAll("(?m)^.*X03.*\\R", ""),
                FiveAreas.WIDE_MAPPING
                        .replace("average: X00", "average: X00, successors: {X01: X51, X03: X51}")
                        .replace("area: X01", "area: X51"));
        var found = benchmarks.find("amberley", "at-home", NOW).orElseThrow();
        assertThat(found.rank().text()).isEqualTo("1/3");
        assertThat(found.before()).isNull();
    }

    @Test
    void a_release_says_what_of_it_is_not_shown() {
        var later =
                FiveAreas.release(
                        FiveAreas.WIDE,
                        FiveAreas.WIDE_MAPPING.replace("period: 2025/26", "period: 2031/32")
                                + "  - {council: amberlee, area: X02}\n");
        assertThat(benchmarks.notShown(later))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("Amberley is shown at ")
                                        .endsWith("?period=2031/32"),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "'amberlee' is not installed, and was passed over; did you mean 'amberley'?"));
    }

    @Test
    void a_set_that_stands_behind_another_is_told_of() {
        take(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING);
        var other = FiveAreas.WIDE_MAPPING.replace("id: at-home, title", "id: other, title");
        take(FiveAreas.WIDE.replace("0.85", "0.95"), other);
        assertThat(benchmarks.notShown(FiveAreas.release(FiveAreas.WIDE, other)))
                .contains(
                        "Amberley: the set 'at-home', which was taken in earlier, is shown for at-home of 2025/26");
        assertThat(benchmarks.find("amberley", "at-home", NOW).orElseThrow().value())
                .isEqualTo(Quantity.of(85));
    }

    @Test
    void a_release_by_a_mapping_without_a_council_takes_the_period_off_its_pages() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        take(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING);
        var without =
                FiveAreas.LONG_MAPPING.substring(0, FiveAreas.LONG_MAPPING.indexOf("councils:"));
        assertThat(benchmarks.notShown(FiveAreas.release(FiveAreas.LONG, without)))
                .containsExactly("the mapping sets no council against it, so no page shows it");
        assertThat(take(FiveAreas.LONG, without)).isEqualTo(new TakenIn.Done(3, 6, 0, 0));
        var found = benchmarks.find("amberley", "at-home", NOW).orElseThrow();
        assertThat(found.before()).isNull();
        assertThat(found.years()).hasSize(1);
    }

    @Test
    void figures_that_a_later_release_has_no_more_are_counted() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        assertThat(
                        take(
                                FiveAreas.LONG.replace(
                                        "2024-25,X05,Eastfold,Council,Total,AH1,Outcome,*\n", ""),
                                FiveAreas.LONG_MAPPING))
                .isEqualTo(new TakenIn.Done(2, 5, 0, 1));
    }

    @Test
    void what_the_paper_prints_otherwise_is_listed_with_its_reason() {
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        take(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING);
        var differences = benchmarks.differences("amberley");
        assertThat(differences.compared()).isEqualTo(5);
        assertThat(differences.list())
                .containsExactly(
                        new Difference(
                                "at-home",
                                Difference.What.RANK,
                                "3/4",
                                "2/4 (=)",
                                "2 areas share the figure from place 2 on, and the printed place is one of theirs"),
                        new Difference(
                                "at-home",
                                Difference.What.RANK,
                                "2/4",
                                "1/4",
                                "neither ties, the number of areas, unrounded figures nor the council's own figure give it; another"
                                        + " version of the release may have been used"));
        assertThat(differences.without())
                .containsExactly(
                        "1 earlier rank, of which no release is in",
                        "1 benchmark of which no release is in");
    }

    /// The release has 80.0%; 401 of 500 are 80.2%. The paper prints that, or the release's figure, or nothing of it.
    @ParameterizedTest
    @CsvSource({
        "80.2%,80.2%,'one of the two was revised, or the paper misprints it'",
        "80.0%,,",
        ",80.2%,'it is the council''s own figure, which its paper does not print; one of the two was revised'"
    })
    void only_what_the_paper_prints_is_called_printed(
            @Nullable String printed, @Nullable String told, @Nullable String reason) {
        var row =
                printed == null ? "" : "indicator,at-home,2024/25,result,%s,2\n".formatted(printed);
        amberley(
                new SmallPack()
                        .with("stated.csv", "about,key,period,what,printed,where\n" + row)
                        .with(
                                "observations.csv",
                                "indicator,period,numerator,denominator\nat-home,2024/25,401,500\n"));
        take(FiveAreas.LONG, FiveAreas.LONG_MAPPING);
        var differences = benchmarks.differences("amberley");
        assertThat(differences.list())
                .filteredOn(one -> one.what() == Difference.What.FIGURE)
                .isEqualTo(
                        told == null || reason == null
                                ? List.of()
                                : List.of(
                                        new Difference(
                                                "at-home",
                                                Difference.What.FIGURE,
                                                told,
                                                "80.0%",
                                                reason)));
        assertThat(differences.figures()).isEqualTo(told == null ? 0 : 1);
        // Of the average and the rank of 2024/25 the rank differs, whatever the figure is.
        assertThat(differences.compared()).isEqualTo(2);
        assertThat(differences.differing()).isEqualTo(1);
    }

    @Test
    void the_same_again_changes_nothing_and_a_revised_figure_is_a_further_release() {
        assertThat(take(FiveAreas.LONG, FiveAreas.LONG_MAPPING))
                .isEqualTo(new TakenIn.Done(1, 6, 0, 0));
        assertThat(take(FiveAreas.LONG, FiveAreas.LONG_MAPPING))
                .isEqualTo(new TakenIn.Unchanged(1));
        assertThat(
                        take(
                                FiveAreas.LONG.replace("Outcome,90.0", "Outcome,79.5"),
                                FiveAreas.LONG_MAPPING))
                .isEqualTo(new TakenIn.Done(2, 6, 1, 0));
        assertThat(benchmarks.find("amberley", "at-home", NOW).orElseThrow().rank().text())
                .isEqualTo("1/4 (=)");
        assertThat(audit.list(null, 2))
                .filteredOn(entry -> entry.subject().equals("benchmark set at-home"))
                .extracting(entry -> entry.action() + ": " + entry.detail())
                .containsExactly(
                        "imported: release 2, 2024/25: 6 figures of 5 areas, 1 revised, 0 gone",
                        "imported: release 1, 2024/25: 6 figures of 5 areas, 0 revised, 0 gone");
    }

    @Test
    void an_indicator_that_the_council_does_not_have_is_refused() {
        assertThat(
                        take(
                                FiveAreas.LONG,
                                FiveAreas.LONG_MAPPING.replace(
                                        "{home: at-home}", "{home: at-hom}")))
                .isEqualTo(
                        new TakenIn.Refused(
                                java.util.List.of(
                                        "The mapping sets home against 'at-hom', which is no indicator of amberley; did you mean 'at-home'?")));
        assertThat(benchmarks.releases()).isEmpty();
    }

    private TakenIn take(String file, String mapping) {
        return benchmarks.take(FiveAreas.release(file, mapping), "tests");
    }
}
