package org.outturn.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.pack.Packs;
import org.outturn.pack.SmallPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the figure check says of printed percentages of measures whose direction is not known of
/// all.
///
/// Rated are up (green and improving), down (red and worsening) and new (green, with nothing before
/// it); plain is new too and has no target.
@WithDatabase
class PrintedSharesTest {
    @TempDir Path folder;
    @Autowired private Packs packs;
    @Autowired private FigureCheck check;
    @Autowired private JdbcTemplate jdbc;

    /// Of three that are rated, or of four, one or two are green and improving.
    @Test
    void a_measure_that_is_rated_stays_one_of_those_that_are_rated() {
        var filter = "rating=green; direction=improving";
        for (var printed : List.of("33%", "67%", "25%", "50%")) {
            assertThat(found(filter, printed)).isEmpty();
        }
        assertThat(found(filter, "60%"))
                .containsExactly(
                        "1, percent of measures with rating green, direction improving: 60%, not 33%");
    }

    /// New and plain may have any direction: of two to four that have one, one to three improve.
    @Test
    void a_measure_whose_direction_is_not_known_may_have_another() {
        assertThat(found("direction=improving", "33%")).isEmpty();
        assertThat(found("direction=improving", "75%")).isEmpty();
        assertThat(found("direction=improving", "40%"))
                .containsExactly("1, percent of measures with direction improving: 40%, not 50%");
    }

    private List<String> found(String filter, String printed) {
        var stated = "count,%s,2025/26 Q1,percent,%s,1\n".formatted(filter, printed);
        var pack =
                new SmallPack()
                        .with(
                                "indicators.csv",
                                """
                                id,title,measure,decimals,polarity,frequency,accumulation,scheme
                                up,Up,count,0,higher,quarterly,stock,five-per-cent
                                down,Down,count,0,higher,quarterly,stock,five-per-cent
                                new,New,count,0,higher,quarterly,stock,five-per-cent
                                plain,Plain,count,0,higher,quarterly,stock,five-per-cent
                                """)
                        .with(
                                "targets.csv",
                                "indicator,period,value\nup,2025/26,50\ndown,2025/26,50\nnew,2025/26,50\n")
                        .with(
                                "observations.csv",
                                """
                                indicator,period,value
                                up,2024/25 Q4,50
                                up,2025/26 Q1,60
                                down,2024/25 Q4,50
                                down,2025/26 Q1,20
                                new,2025/26 Q1,60
                                plain,2025/26 Q1,60
                                """);
        return new Paper(packs, check, jdbc, folder).found(pack, stated);
    }
}
