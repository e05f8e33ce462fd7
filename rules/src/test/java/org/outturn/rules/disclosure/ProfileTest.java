package org.outturn.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.outturn.rules.quantity.Quantity;

/// What a profile does to a single count or percentage.
class ProfileTest {
    @Test
    void one_to_four_are_small_and_zero_and_five_are_not() {
        assertThat(Profile.ONE_TO_FOUR.suppresses(0)).isFalse();
        assertThat(Profile.ONE_TO_FOUR.suppresses(1)).isTrue();
        assertThat(Profile.ONE_TO_FOUR.suppresses(4)).isTrue();
        assertThat(Profile.ONE_TO_FOUR.suppresses(5)).isFalse();
        assertThat(Profile.ONE_TO_SEVEN.suppresses(7)).isTrue();
        assertThat(Profile.ONE_TO_SEVEN.suppresses(8)).isFalse();
    }

    @Test
    void counts_are_rounded_to_the_nearest_five() {
        assertThat(Profile.ONE_TO_FOUR.rounded(0)).isZero();
        assertThat(Profile.ONE_TO_FOUR.rounded(7)).isEqualTo(5);
        assertThat(Profile.ONE_TO_FOUR.rounded(8)).isEqualTo(10);
        assertThat(Profile.ONE_TO_FOUR.rounded(12)).isEqualTo(10);
        assertThat(Profile.ONE_TO_FOUR.rounded(13)).isEqualTo(15);
        assertThat(Profile.ONE_TO_FOUR.withoutRounding().rounded(13)).isEqualTo(13);
        assertThat(new Profile(1, 4, 10, true).rounded(15)).isEqualTo(20);
    }

    @Test
    void percentages_are_of_unrounded_counts() {
        assertThat(Profile.ONE_TO_FOUR.percentage(13, 52)).hasValue(Quantity.of(25));
    }

    @Test
    void a_percentage_of_a_small_count_or_of_a_small_remainder_is_withheld() {
        assertThat(Profile.ONE_TO_FOUR.percentage(3, 52)).isEmpty();
        assertThat(Profile.ONE_TO_FOUR.percentage(49, 52)).isEmpty();
        assertThat(Profile.ONE_TO_FOUR.percentage(52, 52)).hasValue(Quantity.HUNDRED);
        assertThat(Profile.ONE_TO_FOUR.percentage(0, 3)).isEmpty();
        assertThat(Profile.ONE_TO_FOUR.percentage(0, 0)).isEmpty();
        assertThat(new Profile(1, 4, 5, false).percentage(49, 52)).isPresent();
    }

    @Test
    void a_profile_makes_sense() {
        assertThatThrownBy(() -> new Profile(5, 4, 5, true))
                .hasMessage(
                        "A profile suppresses a range of counts and rounds to 1 or more: 5 to 4, to 5");
        assertThatThrownBy(() -> new Profile(-1, 4, 5, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Profile(1, 4, 0, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_profile_can_hold_a_single_count_even_none() {
        assertThat(new Profile(3, 3, 1, true).suppresses(3)).isTrue();
        assertThat(new Profile(0, 0, 1, true).suppresses(0)).isTrue();
    }
}
