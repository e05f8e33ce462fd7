package org.outturn.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formulas in the signs that readers know, with brackets only where they are needed.
class WrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [visits]                              | VISITS
                    percent([visits], [clients])          | VISITS ÷ CLIENTS × 100
                    rate([visits] + 1, [clients], 1000)   | (VISITS + 1) ÷ CLIENTS × 1,000
                    [visits] / ([clients] * 2)            | VISITS ÷ (CLIENTS × 2)
                    ([cost] - [income]) / [clients]       | (COST − INCOME) ÷ CLIENTS
                    [cost] - ([income] - 5)               | COST − (INCOME − 5)
                    [cost] - [income] * 2                 | COST − INCOME × 2
                    [visits] * ([clients] / 2)            | VISITS × CLIENTS ÷ 2
                    -([visits] + 1)                       | −(VISITS + 1)
                    share([reviewed]) * 0.5               | REVIEWED ÷ 100 × 0.5
                    sum([visits], [clients]) / 2          | (VISITS + CLIENTS) ÷ 2
                    max([visits], 3)                      | (the most of VISITS, 3)
                    min([visits], 3)                      | (the least of VISITS, 3)
                    abs([cost] - 1)                       | (the size of COST − 1)
                    or([visits], 0)                       | (VISITS, or else 0)
                    [reviewed].numerator                  | REVIEWED.NUMERATOR
                    """)
    void a_formula_is_written_as_readers_write_it(String formula, String written) {
        assertThat(
                        ((Reading.Read) Formula.parse(formula))
                                .formula()
                                .written(name -> name.toUpperCase(Locale.ROOT)))
                .isEqualTo(written);
    }
}
