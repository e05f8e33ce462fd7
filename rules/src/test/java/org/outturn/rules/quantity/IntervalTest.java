package org.outturn.rules.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Interval of(String low, String high) {
        return new Interval(Quantity.parse(low), Quantity.parse(high));
    }

    @Test
    void arithmetic_gives_every_value_that_the_members_could_give() {
        assertThat(of("1", "2").plus(of("10", "20"))).isEqualTo(of("11", "22"));
        assertThat(of("1", "2").minus(of("10", "20"))).isEqualTo(of("-19", "-8"));
        assertThat(of("-1", "2").times(of("-3", "4"))).isEqualTo(of("-6", "8"));
        assertThat(of("1", "2").dividedBy(of("-4", "-2"))).isEqualTo(of("-1", "-0.25"));
    }

    @Test
    void the_size_of_an_interval_around_zero_starts_at_zero() {
        assertThat(of("-3", "2").absolute()).isEqualTo(of("0", "3"));
        assertThat(of("-3", "-2").absolute()).isEqualTo(of("2", "3"));
        assertThat(of("2", "3").absolute()).isEqualTo(of("2", "3"));
        assertThat(of("-1", "3").absolute()).isEqualTo(of("0", "3"));
    }

    @Test
    void both_ends_belong_to_it() {
        assertThat(of("1", "2").meets(of("2", "3"))).isTrue();
        assertThat(of("1", "2").meets(of("2.1", "3"))).isFalse();
        assertThat(of("1", "2").contains(Quantity.ONE)).isTrue();
        assertThat(of("1", "2").middle()).isEqualTo(Quantity.parse("1.5"));
    }

    @Test
    void an_empty_interval_and_a_division_by_zero_are_refused() {
        assertThatThrownBy(() -> of("2", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("1", "2").dividedBy(of("-1", "1")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void arithmetic_on_members_never_leaves_the_interval() {
        var random = new Random(2015);
        for (int i = 0; i < 500; i++) {
            var a = random(random);
            var b = random(random);
            var x = member(random, a);
            var y = member(random, b);
            assertThat(a.plus(b).contains(x.plus(y))).isTrue();
            assertThat(a.minus(b).contains(x.minus(y))).isTrue();
            assertThat(a.times(b).contains(x.times(y))).isTrue();
            assertThat(a.absolute().contains(x.absolute())).isTrue();
        }
    }

    private static Interval random(Random random) {
        var low = Quantity.of(random.nextInt(-50, 50));
        return new Interval(low, low.plus(Quantity.of(random.nextInt(10))));
    }

    private static Quantity member(Random random, Interval interval) {
        var share = Quantity.of(random.nextInt(11)).dividedBy(Quantity.of(10));
        return interval.low().plus(interval.high().minus(interval.low()).times(share));
    }
}
