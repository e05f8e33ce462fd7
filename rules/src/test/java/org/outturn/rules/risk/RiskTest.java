package org.outturn.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {
    private static final Matrix BARNET =
            new Matrix(
                    List.of("Negligible", "Minor", "Moderate", "Major", "Catastrophic"),
                    List.of("Rare", "Unlikely", "Possible", "Likely", "Almost Certain"),
                    List.of(
                            new Band("high", "High", 15, 25, "#d4351c"),
                            new Band("low", "Low", 1, 3, "#00703c"),
                            new Band("medium-low", "Medium Low", 4, 6, "#ffdd00"),
                            new Band("medium-high", "Medium High", 8, 12, "#f47738")));

    @ParameterizedTest
    @CsvSource({
        "4, 5, 20, High",
        "3, 4, 12, Medium High",
        "3, 3, 9, Medium High",
        "3, 5, 15, High",
        "3, 2, 6, Medium Low",
        "1, 5, 5, Medium Low",
        "4, 2, 8, Medium High",
        "1, 1, 1, Low"
    })
    void a_score_is_impact_times_likelihood_and_falls_in_a_band(
            int impact, int likelihood, int value, String band) {
        var score = new Score(impact, likelihood);
        assertThat(score.value()).isEqualTo(value);
        assertThat(BARNET.findBand(score).map(Band::name)).contains(band);
    }

    @Test
    void bands_may_leave_a_gap_but_not_overlap() {
        assertThat(BARNET.findBand(new Score(7, 1))).isEmpty();
        assertThatThrownBy(() ->
                        new Matrix(
                                List.of("a"),
                                List.of("b"),
                                List.of(
                                        new Band("x", "X", 1, 5, "#000"),
                                        new Band("y", "Y", 5, 9, "#000"))))
                .hasMessage("The bands X and Y overlap");
        assertThatThrownBy(() -> new Band("x", "X", 5, 4, "#000"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Matrix(List.of(), List.of("b"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_heat_map_is_counted_from_the_register() {
        var register = List.of(new Score(4, 5), new Score(3, 4), new Score(3, 4), new Score(4, 3));
        var map = HeatMap.of(BARNET, register).plus(new Score(3, 3), 10);
        assertThat(map.at(3, 4)).isEqualTo(2);
        assertThat(map.at(3, 3)).isEqualTo(10);
        assertThat(map.at(1, 1)).isZero();
        assertThat(map.total()).isEqualTo(14);
        assertThat(map.scoring(12)).isEqualTo(4);
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> new Score(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeatMap.of(BARNET, List.of(new Score(6, 1))))
                .hasMessageContaining("outside a matrix of 5 x 5");
        assertThatThrownBy(() -> new HeatMap(BARNET, Map.of(new Score(1, 1), -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_risk_over_appetite_is_flagged_and_scores_order() {
        assertThat(new Score(3, 4).isOver(11)).isTrue();
        assertThat(new Score(3, 4).isOver(12)).isFalse();
        assertThat(new Score(4, 3)).isGreaterThan(new Score(3, 4));
        assertThat(new Score(1, 5)).isLessThan(new Score(2, 3)).hasToString("1 x 5 = 5");
    }

    @Test
    void bands_may_touch_and_may_be_one_score_wide() {
        var scales = List.of("a", "b", "c");
        var matrix =
                new Matrix(
                        scales,
                        scales,
                        List.of(
                                new Band("low", "Low", 1, 3, "#000000"),
                                new Band("middle", "Middle", 4, 4, "#000000"),
                                new Band("high", "High", 5, 9, "#000000")));
        assertThat(matrix.findBand(new Score(2, 2)).map(Band::name)).contains("Middle");
        assertThat(matrix.findBand(new Score(2, 3)).map(Band::name)).contains("High");
    }

    @Test
    void a_matrix_holds_its_highest_score_and_no_step_beyond() {
        assertThat(BARNET.holds(new Score(5, 5))).isTrue();
        assertThat(BARNET.holds(new Score(6, 5))).isFalse();
        assertThat(BARNET.holds(new Score(5, 6))).isFalse();
    }

    @Test
    void a_paper_may_count_no_risk_in_a_cell() {
        assertThat(new HeatMap(BARNET, Map.of(new Score(1, 1), 0)).total()).isZero();
    }
}
