package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Five may fail, then each further one waits twice as long, up to a quarter of an hour.
class AttemptsTest {
    private final Hand clock = new Hand();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void the_sixth_attempt_waits_a_minute_and_the_seventh_two() {
        fail("rosa", 5, "a");
        assertThat(attempts.reserve("rosa", "a")).isFalse();
        clock.forward(Duration.ofSeconds(59));
        assertThat(attempts.reserve("rosa", "a")).as("what waited was not counted").isFalse();
        clock.forward(Duration.ofSeconds(2));
        assertThat(attempts.reserve("rosa", "a")).isTrue();
        clock.forward(Duration.ofSeconds(61));
        assertThat(attempts.reserve("rosa", "a")).isFalse();
        clock.forward(Duration.ofSeconds(60));
        assertThat(attempts.reserve("rosa", "a")).isTrue();
    }

    @Test
    void one_name_does_not_hold_up_another_but_an_address_that_tries_many_waits() {
        fail("rosa", 5, "a");
        assertThat(attempts.reserve("tom", "b")).isTrue();
        for (int i = 0; i < Attempts.FREE_FOR_ADDRESS; i++) {
            fail("name" + i, 1, "c");
        }
        assertThat(attempts.reserve("somebody", "c")).isFalse();
        assertThat(attempts.reserve("somebody", "d")).as("from elsewhere").isTrue();
    }

    @Test
    void success_and_a_quarter_of_an_hour_forget() {
        fail("rosa", 5, "a");
        attempts.succeeded("rosa", "a");
        fail("rosa", 5, "a");
        fail("tom", 4, "b");
        clock.forward(Duration.ofMinutes(16));
        fail("tom", 5, "b");
        assertThat(attempts.reserve("tom", "b")).isFalse();
    }

    @Test
    void attempts_at_once_do_not_pass_the_limit_together_and_success_takes_its_own_back() {
        fail("rosa", Attempts.FREE_FOR_NAME, "a");
        assertThat(attempts.reserve("rosa", "a")).as("before any has come out").isFalse();
        for (int i = 0; i < 2 * Attempts.FREE_FOR_ADDRESS; i++) {
            fail("tom", 1, "b");
            attempts.succeeded("tom", "b");
        }
        assertThat(attempts.reserve("somebody", "b")).isTrue();
    }

    /// As many attempts, each of which is let in and does not succeed.
    private void fail(String name, int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.reserve(name, address)).as("%s, attempt %d", name, i + 1).isTrue();
        }
    }

    /// A clock that is moved by hand.
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-10-30T09:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
