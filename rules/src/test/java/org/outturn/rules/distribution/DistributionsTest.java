package org.outturn.rules.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Against values of other implementations (SciPy 1.17) and closed forms.
class DistributionsTest {
    @Test
    void the_normal_distribution() {
        assertThat(Normal.below(0)).isEqualTo(0.5);
        assertThat(Normal.below(-1)).isCloseTo(0.15865525393145707, within(1e-15));
        assertThat(Normal.below(2.5)).isCloseTo(0.9937903346742238, within(1e-15));
        assertThat(Normal.below(-3)).isCloseTo(0.0013498980316300933, within(1e-15));
        assertThat(Normal.below(-9)).isZero();
        assertThat(Normal.below(9)).isOne();
    }

    @Test
    void its_quantiles() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(Normal.quantile(0.999)).isCloseTo(3.090232306167813, within(1e-12));
        assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167813, within(1e-12));
        assertThat(Normal.quantile(0.5)).isZero();
        assertThatThrownBy(() -> Normal.quantile(1))
                .hasMessage("A probability lies between 0 and 1, this is 1.0");
    }

    @Test
    void the_gamma_distribution() {
        assertThat(Gamma.log(7.5)).isCloseTo(7.534364236758734, within(1e-12));
        assertThat(Gamma.log(0.5)).isCloseTo(0.5723649429247004, within(1e-12));
        assertThat(Gamma.below(3, 2)).isCloseTo(0.32332358381693654, within(1e-14));
        assertThat(Gamma.above(3, 2)).isCloseTo(1 - 0.32332358381693654, within(1e-14));
        assertThat(Gamma.above(1, 5)).isCloseTo(Math.exp(-5), within(1e-15));
        assertThat(Gamma.below(1, 5)).isCloseTo(1 - Math.exp(-5), within(1e-15));
        assertThat(Gamma.below(2, 0)).isZero();
        assertThat(Gamma.above(2, 0)).isOne();
        assertThat(Gamma.quantile(1, 1 - Math.exp(-5))).isCloseTo(5, within(1e-10));
        assertThat(Gamma.quantile(0, 0.5)).isZero();
    }

    /// Far above the shape, where the continued fraction is used. By hand: of shape 2 (1 + x) e^-x, of shape 3 (1 + x + x^2 / 2) e^-x,
    /// of shape 4 (1 + x + x^2 / 2 + x^3 / 6) e^-x lie above x; erfc(2) is 0.004677734981047266.
    @Test
    void the_gamma_distribution_far_out() {
        assertThat(Gamma.above(2, 6)).isCloseTo(7 * Math.exp(-6), within(1e-15));
        assertThat(Gamma.above(3, 10)).isCloseTo(61 * Math.exp(-10), within(1e-15));
        assertThat(Gamma.above(4, 12)).isCloseTo(373 * Math.exp(-12), within(1e-15));
        assertThat(Gamma.above(0.5, 4)).isCloseTo(0.004677734981047266, within(1e-15));
        assertThat(Gamma.below(3, 10)).isCloseTo(1 - 61 * Math.exp(-10), within(1e-15));
    }

    @Test
    void no_quantile_is_at_nothing_and_the_rest_is_at_its_place() {
        assertThatThrownBy(() -> Normal.quantile(0))
                .hasMessage("A probability lies between 0 and 1, this is 0.0");
        assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-5));
    }

    @Test
    void students_t() {
        assertThat(StudentT.upperQuantile(0.025, 3)).isCloseTo(3.1824463052837078, within(1e-10));
        assertThat(StudentT.upperQuantile(0.001, 2)).isCloseTo(22.327124770119866, within(1e-9));
        assertThat(StudentT.upperQuantile(0.025, 30)).isCloseTo(2.0422724563012378, within(1e-10));
        assertThat(StudentT.above(0, 5)).isEqualTo(0.5);
        assertThat(StudentT.above(1, 1)).isCloseTo(0.25, within(1e-13));
    }
}
