package org.outturn.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of a publisher, read by mappings.
class ReleaseReaderTest {
    @Test
    void figures_of_both_shapes_read_alike() {
        assertThat(FiveAreas.drawn(FiveAreas.LONG, FiveAreas.LONG_MAPPING))
                .containsExactly(
                        "2024/25 X01 80 400/500",
                        "2024/25 X02 90 90/100",
                        "2024/25 X03 80 160/200",
                        "2024/25 X04 70 140/200",
                        "2024/25 X05 suppressed",
                        "2024/25  79");
        assertThat(FiveAreas.drawn(FiveAreas.WIDE, FiveAreas.WIDE_MAPPING))
                .containsExactly(
                        "2025/26 X01 85 425/500",
                        "2025/26 X02 84 84/100",
                        "2025/26 X03 80 160/200",
                        "2025/26 X04 75 150/200",
                        "2025/26 X05 not applicable",
                        "2025/26  81.9");
    }

    @Test
    void what_is_passed_over_is_counted_and_named() {
        var passed = FiveAreas.release(FiveAreas.LONG, FiveAreas.LONG_MAPPING).passed();
        assertThat(passed.rows()).isEqualTo(18);
        assertThat(passed.filtered()).isEqualTo(1);
        assertThat(passed.leftOut()).isEqualTo(1);
        assertThat(passed.measures()).isEqualTo(Map.of("ZZ9", 1));
        assertThat(passed.areas()).isEqualTo(Map.of("Z77 Nowhere", 1));
        assertThat(passed.lines())
                .containsExactly(
                        "2 of 18 rows are left out by the mapping",
                        "measures that the mapping does not know: ZZ9 (1 row)",
                        "areas that the mapping does not know: Z77 Nowhere (1 row)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Outcome,90.0           | Outcome,ninety         | figures.csv:5 column 'Figure': 'ninety' is neither a number nor named in the mapping, here and perhaps further down; name it under `missing`
                    Outcome,70.0           | Outcome,               |
                    X02,Brackwater,Council | X02,Brackwater,Town    | figures.csv:5 column 'Level': 'Town' is not named in the mapping
                    AH1,Numerator,90       | AH1,Tally,90           | figures.csv:6 column 'Holds': 'Tally' is not named in the mapping
                    2024-25,X05            | 2024/5,X05             | figures.csv:14 column 'Year': '2024/5' is not named in the mapping
                    Total,AH1,Numerator,90 | Total,AH1,Outcome,90   | figures.csv:6 column 'Figure': '90' repeats the figure of line 5
                    X02,Brackwater,Council,Total,AH1,Outcome,90.0 | X02,Brackwater,Council | figures.csv:5: the row has 4 cells where the header has 8
                    Year,Code              | Year,Kode              | figures.csv:1: the column 'Code' is missing
                    """)
    void a_bad_line_is_told_of_with_its_place(String instead, String of, String told) {
        var faults = FiveAreas.faults(FiveAreas.LONG.replace(instead, of), FiveAreas.LONG_MAPPING);
        if (told == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anySatisfy(fault -> assertThat(fault).startsWith(told));
        }
    }

    @Test
    void every_fault_of_a_mapping_is_told_at_once() {
        var mapping =
                FiveAreas.LONG_MAPPING
                        .replace("polarity: higher", "polarity: up")
                        .replace("{home: at-home}", "{away: at-home}")
                        .replace("keep:", "kept:");
        assertThat(FiveAreas.faults(FiveAreas.LONG, mapping))
                .anyMatch(fault -> fault.contains("'up' is not allowed here"))
                .anyMatch(fault -> fault.contains("'away', which is no measure of this mapping"))
                .anyMatch(fault -> fault.contains("'kept' is not a key here"));
    }

    @Test
    void a_council_without_a_row_is_a_fault() {
        assertThat(
                        FiveAreas.faults(
                                FiveAreas.LONG,
                                FiveAreas.LONG_MAPPING.replace("area: X01", "area: X08")))
                .containsExactly(
                        "figures.csv: 'X08' is the area of 'amberley' in the mapping, and no row is of it; correct the code");
    }
}
