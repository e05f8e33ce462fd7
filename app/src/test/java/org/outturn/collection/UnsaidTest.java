package org.outturn.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// A withheld count of three, in sentences.
class UnsaidTest {
    private static final Observation THREE =
            Observation.of(Period.quarter(2025, 1), Quantity.of(3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3 children came.           | [c] children came.
                    Three came, then none.     | [c] came, then none.
                    They were 3.               | They were [c].
                    13 came, 30 left, 3.5 days | 13 came, 30 left, 3.5 days
                    3% of 300, on 3/4/2026     | 3% of 300, on 3/4/2026
                    Threefold                  | Threefold
                    """)
    void it_is_taken_out_where_it_stands_for_itself(String said, String safe) {
        assertThat(Unsaid.without(said, THREE, Measure.count())).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    East had 3. Three more were seen. | East had [c]. Three more were seen.
                    It took 3 days. 3 came from East! | It took 3 days. [c] came from East!
                    East had 3, at 3.5 a month.       | East had [c], at 3.5 a month.
                    """)
    void that_of_an_area_is_taken_out_where_the_area_is_named(String said, String safe) {
        assertThat(Unsaid.without(said, THREE, Measure.count(), "East")).isEqualTo(safe);
    }

    @Test
    void those_who_are_not_counted_are_taken_out_of_words_on_a_percentage() {
        var figure = Observation.ofParts(Period.quarter(2025, 1), Quantity.of(49), Quantity.of(52));
        var said = "49 of 52 stayed; three left, and 3 of them moved.";
        assertThat(Unsaid.without(said, figure, Measure.percent(1)))
                .isEqualTo("[c] of [c] stayed; [c] left, and [c] of them moved.");
        assertThat(Unsaid.without(said, figure, Measure.rate(1000, 1)))
                .isEqualTo("[c] of [c] stayed; three left, and 3 of them moved.");
    }
}
