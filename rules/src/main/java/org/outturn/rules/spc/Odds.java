package org.outturn.rules.spc;

/// Says how often a target is missed: 'be missed about one month in three'.
final class Odds {
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };
    private static final double NEVER = 0.005;

    private Odds() {}

    /// The nearest simple fraction: one (or all but one) in two to ten, two or three in five; rarer than one in ten to the nearest
    /// whole number; under 0.5% or over 99.5% in words.
    static String of(double chance, String period) {
        if (chance < NEVER) {
            return "hardly ever be missed";
        }
        if (chance > 1 - NEVER) {
            return "be missed almost every " + period;
        }
        if (chance < 0.095) {
            return "be missed about one %s in %d".formatted(period, Math.round(1 / chance));
        }
        if (chance > 0.95) {
            long in = Math.round(1 / (1 - chance));
            return "be missed about %d %ss in %d".formatted(in - 1, period, in);
        }
        int part = 1;
        int whole = 2;
        for (int n = 2; n <= 10; n++) {
            for (int k = 1; k < n; k++) {
                boolean simple = k == 1 || k == n - 1 || n == 5;
                if (simple && off(chance, k, n) < off(chance, part, whole) - 1e-9) {
                    part = k;
                    whole = n;
                }
            }
        }
        return "be missed about %s %s in %s"
                .formatted(NUMBERS[part], part == 1 ? period : period + "s", NUMBERS[whole]);
    }

    private static double off(double chance, int part, int whole) {
        return Math.abs(chance - (double) part / whole);
    }
}
