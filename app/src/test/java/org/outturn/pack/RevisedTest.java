package org.outturn.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.WithDatabase;
import org.outturn.collection.Collection;
import org.outturn.plainfile.Fault;
import org.outturn.rules.period.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// A figure of a pack that was revised: given again with the day on which it came.
@WithDatabase
class RevisedTest {
    private static final String FIRST = "at-home,2025/26 Q1,40,50,2025-07-04\n";
    private static final String NOW = "at-home,2025/26 Q1,41,50,2025-08-01\n";
    private static final String OTHER = "at-home,2024/25 Q4,39,50,\n";

    @TempDir Path folder;
    @Autowired Packs packs;
    @Autowired Collection collection;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void nothing_is_in() {
        jdbc.execute("truncate council cascade");
    }

    @Test
    void the_later_figure_holds_and_the_earlier_is_what_it_was() {
        take(OTHER + FIRST + NOW);
        assertThat(revisions()).containsExactly("1: 40/50", "2: 41/50");
        assertThat(collection.figures("amberley").figures())
                .map(one -> one.observation().numerator() + "")
                .containsExactly("39", "41");
    }

    @Test
    void the_days_decide_and_not_the_order_of_the_rows() {
        take(NOW + OTHER + FIRST);
        assertThat(revisions()).containsExactly("1: 40/50", "2: 41/50");
    }

    @Test
    void taken_in_again_nothing_changes() {
        take(FIRST + NOW);
        take(FIRST + NOW);
        assertThat(revisions()).containsExactly("1: 40/50", "2: 41/50");
    }

    @Test
    void a_figure_that_is_there_already_is_revised_by_the_last_alone() {
        take(FIRST);
        take(FIRST + NOW);
        assertThat(revisions()).containsExactly("1: 40/50", "2: 41/50");
    }

    @Test
    void without_its_day_a_second_row_is_a_fault() {
        assertThat(faults("at-home,2025/26 Q1,40,50,\n" + NOW))
                .containsExactly(
                        "observations.csv:2 column 'received': is left out, and the figure is given again; say when it came, or remove one of the rows");
        assertThat(faults(NOW + NOW)).singleElement().asString().contains("repeats");
    }

    private static SmallPack pack(String observations) {
        return new SmallPack()
                .with(
                        "observations.csv",
                        "indicator,period,numerator,denominator,received\n" + observations);
    }

    private void take(String observations) {
        packs.importPack(pack(observations).pack(folder), "tests", Progress.SILENT);
    }

    private List<String> faults(String observations) {
        return switch (new PackReader().read(pack(observations).in(folder))) {
            case Reading.Read _ -> List.of();
            case Reading.Faulty(var faults) -> faults.stream().map(Fault::text).toList();
        };
    }

    private List<String> revisions() {
        return collection.revisions("amberley", "at-home", "", Period.parse("2025/26 Q1")).stream()
                .map(one ->
                        "%d: %s/%s"
                                .formatted(
                                        one.revision(),
                                        one.observation().numerator(),
                                        one.observation().denominator()))
                .toList();
    }
}
