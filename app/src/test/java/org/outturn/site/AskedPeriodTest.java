package org.outturn.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.rules.period.Period;

/// An address can ask for a period of this time, and for nothing at the ends of all time.
class AskedPeriodTest {
    @Test
    void a_quarter_is_found_and_what_has_no_period_before_it_is_not() {
        assertThat(AskedPeriod.find("2025/26 Q1")).contains(Period.quarter(2025, 1));
        assertThat(AskedPeriod.find("1900")).isPresent();
        for (var asked :
                new String[] {"@-999999999-01-01", "@+999999999-12-31", "1899", "2200", "x"}) {
            assertThat(AskedPeriod.find(asked)).as(asked).isEmpty();
        }
    }
}
