package org.outturn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.spc.ControlChart;
import org.outturn.rules.spc.Xmr;

/// Charts a million series of 24 points one after the other, and says how much memory a chart takes when it is kept.
public final class Stream {
    private static final int SERIES = 1_000_000;
    private static final int KEPT = 100_000;
    private static final int POINTS = 24;

    private Stream() {}

    static void main() {
        var lot = new Random(2026);
        long signals = 0;
        long highest = 0;
        long started = System.nanoTime();
        for (int i = 0; i < SERIES; i++) {
            var chart = Xmr.chart(series(lot));
            if (chart.variation(Polarity.HIGHER) != org.outturn.rules.spc.Variation.COMMON_CAUSE) {
                signals++;
            }
            if (i % 10_000 == 0) {
                highest = Math.max(highest, used());
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                Locale.UK,
                "%,d series of %d points in %.1f s, %,.0f a second; %,d with a signal; heap at most %,d MB%n",
                SERIES,
                POINTS,
                seconds,
                SERIES / seconds,
                signals,
                highest >> 20);
        System.gc();
        long before = used();
        List<ControlChart> kept = new ArrayList<>(KEPT);
        for (int i = 0; i < KEPT; i++) {
            kept.add(Xmr.chart(series(lot)));
        }
        System.gc();
        System.out.printf(
                Locale.UK,
                "a kept chart takes %,d bytes, of which %d are its figures%n",
                (used() - before) / kept.size(),
                POINTS * Double.BYTES);
    }

    private static double[] series(Random lot) {
        var figures = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            figures[i] = 50 + Math.round(10 * lot.nextGaussian());
        }
        return figures;
    }

    private static long used() {
        var machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
