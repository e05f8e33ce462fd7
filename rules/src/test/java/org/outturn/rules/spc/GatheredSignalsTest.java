package org.outturn.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Points in a row outside a limit are read as one thing. Drawn from point 1: H above the limit of 30, L below the limit of 10, a dot within.
class GatheredSignalsTest {
    @Test
    void a_level_that_changed_for_good_is_said_once() {
        gathered(
                "..HHHH", "4 points in a row above the upper limit of 30, from point 3 to point 6");
    }

    @Test
    void one_point_alone_keeps_its_figure() {
        gathered(".H.", "point 2 is 40, above the upper limit of 30");
    }

    @Test
    void a_point_within_or_beyond_the_other_limit_begins_anew() {
        gathered(
                "HH.HHLL",
                "2 points in a row above the upper limit of 30, from point 1 to point 2",
                "2 points in a row above the upper limit of 30, from point 4 to point 5",
                "2 points in a row below the lower limit of 10, from point 6 to point 7");
    }

    @Test
    void other_signals_stay_and_do_not_part_a_run() {
        var shift = new Signal.Shift(0, 6, true, 20);
        assertThat(Signal.gathered(List.of(shift, outside(1, true), outside(2, true))))
                .containsExactly(shift, new Signal.OutsideRun(1, 2, true, 30));
    }

    private static void gathered(String drawn, String... sentences) {
        var signals = new ArrayList<Signal>();
        for (int i = 0; i < drawn.length(); i++) {
            if (drawn.charAt(i) != '.') {
                signals.add(outside(i, drawn.charAt(i) == 'H'));
            }
        }
        assertThat(Signal.gathered(signals))
                .extracting(signal -> signal.reason(Wording.plain()))
                .containsExactly(sentences);
    }

    private static Signal outside(int point, boolean high) {
        return new Signal.Outside(point, high, high ? 40 : 5, high ? 30 : 10);
    }
}
