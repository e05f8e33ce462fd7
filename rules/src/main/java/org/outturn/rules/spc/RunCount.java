package org.outturn.rules.spc;

/// The exact distribution of the number of runs in a random order of two kinds of points (Swed and Eisenhart, Annals of Mathematical
/// Statistics 14, 1943).
final class RunCount {
    private RunCount() {}

    /// The least number of runs that is not improbably few: fewer have a probability of at most `tail`.
    static int fewest(int above, int below, double tail) {
        double sum = 0;
        int runs = 1;
        while (runs < above + below) {
            sum += chance(runs, above, below);
            if (sum > tail) {
                break;
            }
            runs++;
        }
        return runs;
    }

    static int most(int above, int below, double tail) {
        double sum = 0;
        int runs = above + below;
        while (runs > 1) {
            sum += chance(runs, above, below);
            if (sum > tail) {
                break;
            }
            runs--;
        }
        return runs;
    }

    static double chance(int runs, int above, int below) {
        int half = runs / 2;
        double ways =
                runs % 2 == 0
                        ? 2 * choose(above - 1, half - 1) * choose(below - 1, half - 1)
                        : choose(above - 1, half) * choose(below - 1, half - 1)
                                + choose(above - 1, half - 1) * choose(below - 1, half);
        return ways / choose(above + below, above);
    }

    private static double choose(int n, int k) {
        if (k < 0 || k > n) {
            return 0;
        }
        double product = 1;
        for (int i = 1; i <= k; i++) {
            product = product * (n - k + i) / i;
        }
        return product;
    }
}
