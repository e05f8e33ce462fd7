package org.outturn.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.pack.PackReader;
import org.outturn.pack.Packs;
import org.outturn.pack.Progress;
import org.outturn.pack.Reading;
import org.outturn.pack.SmallPack;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// A council of two districts, and two indicators of one population.
@WithDatabase
class AreaSumsTest {
    @TempDir java.nio.file.Path folder;
    @Autowired private Packs packs;
    @Autowired private Assessment assessment;
    @Autowired private Doubts doubts;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void nothing_is_in() {
        jdbc.execute("truncate council cascade");
    }

    @Test
    void districts_that_come_to_something_else_and_denominators_that_differ_are_doubted() {
        take("", calls(1010, 600, 400) + known(50, 400));
        assertThat(doubts())
                .containsExactly(
                        "calls: The figure is 1,010, and the districts together come to 1,000.",
                        "at-home: The denominator is 50, and that of 'People in work' for the same population is 400.",
                        "in-work: The denominator is 400, and that of 'People at home' for the same population is 50.");
    }

    /// 598 and 408 are 1,006, and are shown as 600, 410 and 1,005; with the county each of three may be off by 2.5.
    @Test
    void districts_that_only_rounding_sets_apart_from_their_whole_are_not_doubted() {
        var rule = "disclosure: {suppress: 1-4, round: 5, indicators: [calls]}\n";
        take(rule, calls(1006, 598, 408));
        assertThat(doubts()).noneMatch(doubt -> doubt.startsWith("calls"));
        take(rule, calls(1010, 600, 400));
        assertThat(doubts())
                .contains("calls: The figure is 1,010, and the districts together come to 1,000.");
    }

    /// 52 people are known; where they are rounded they are shown as 50.
    @Test
    void a_denominator_that_only_rounding_sets_apart_is_not_doubted() {
        take("disclosure: {suppress: 1-4, round: 5, indicators: [at-home]}\n", known(52, 52));
        assertThat(doubts()).isEmpty();
    }

    private static String calls(int whole, int north, int south) {
        return """
        calls,,2025/26 Q1,,,%d
        calls,north,2025/26 Q1,,,%d
        calls,south,2025/26 Q1,,,%d
        """
                .formatted(whole, north, south);
    }

    private static String known(int atHome, int inWork) {
        return """
        at-home,,2025/26 Q1,41,%d,
        in-work,,2025/26 Q1,41,%d,
        """
                .formatted(atHome, inWork);
    }

    private void take(String rule, String observations) {
        var files =
                new SmallPack()
                        .replace("pack.yaml", "period: 2025/26 Q1\n", "period: 2025/26 Q1\n" + rule)
                        .with(
                                "indicators.csv",
                                """
                                id,title,measure,decimals,polarity,frequency,accumulation,scheme,population
                                calls,Calls,count,0,lower,quarterly,flow,five-per-cent,
                                at-home,People at home,percent,1,higher,quarterly,ratio,five-per-cent,people known
                                in-work,People in work,percent,1,higher,quarterly,ratio,five-per-cent,people known
                                """)
                        .with(
                                "areas.csv",
                                "id,name,kind\nnorth,North,district\nsouth,South,district\n")
                        .with("targets.csv", "indicator,period,value\n")
                        .with(
                                "observations.csv",
                                "indicator,area,period,numerator,denominator,value\n"
                                        + observations);
        switch (new PackReader().read(files.in(folder))) {
            case Reading.Read(var pack) -> packs.importPack(pack, "tests", Progress.SILENT);
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        }
    }

    private List<String> doubts() {
        return doubts
                .list(
                        assessment.scorecard(
                                "amberley", Period.parse("2025/26 Q1"), FiguresAs.LATEST),
                        LocalDate.of(2025, 7, 1))
                .stream()
                .flatMap(doubted ->
                        doubted.doubts().stream()
                                .map(doubt ->
                                        doubted.one().indicator().id()
                                                + ": "
                                                + doubt.words(doubted.one().indicator().measure())))
                .toList();
    }
}
