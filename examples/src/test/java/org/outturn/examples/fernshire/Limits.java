package org.outturn.examples.fernshire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An XmR chart by simple arithmetic, independent of the rules library: the mean, and 2.66 mean
/// moving ranges either side; moving ranges above 3.267 times their mean are left out.
record Limits(List<Double> figures, double mean, double range) {
    static Limits of(List<Double> figures) {
        var ranges = new ArrayList<Double>();
        for (int i = 1; i < figures.size(); i++) {
            ranges.add(Math.abs(figures.get(i) - figures.get(i - 1)));
        }
        double most = 3.267 * mean(ranges);
        return new Limits(
                figures, mean(figures), mean(ranges.stream().filter(r -> r <= most).toList()));
    }

    double lower() {
        return mean - 2.66 * range;
    }

    double upper() {
        return mean + 2.66 * range;
    }

    /// The longest run on one side of the mean that ends with the last figure.
    int lastRun() {
        double side = Math.signum(figures.getLast() - mean);
        int run = 0;
        while (run < figures.size()
                && Math.signum(figures.get(figures.size() - 1 - run) - mean) == side) {
            run++;
        }
        return run;
    }

    List<String> signals() {
        return IntStream.range(0, figures.size()).boxed().flatMap(i -> at(i).stream()).toList();
    }

    private List<String> at(int i) {
        var signals = new ArrayList<String>();
        if (figures.get(i) > upper() || figures.get(i) < lower()) {
            signals.add("outside " + i);
        }
        if (i >= 6) {
            var seven = figures.subList(i - 6, i + 1);
            if (seven.stream().allMatch(x -> x > mean) || seven.stream().allMatch(x -> x < mean)) {
                signals.add("shift " + i);
            }
            if (isMonotone(seven)) {
                signals.add("trend " + i);
            }
        }
        if (i >= 2 && isTwoOfThree(figures.subList(i - 2, i + 1))) {
            signals.add("two of three " + i);
        }
        return signals;
    }

    private boolean isTwoOfThree(List<Double> three) {
        boolean high = three.stream().allMatch(x -> x > mean);
        boolean low = three.stream().allMatch(x -> x < mean);
        long far = three.stream().filter(x -> Math.abs(x - mean) > 1.773 * range).count();
        return (high || low) && far >= 2;
    }

    private static boolean isMonotone(List<Double> seven) {
        return IntStream.range(1, 7).allMatch(i -> seven.get(i) > seven.get(i - 1))
                || IntStream.range(1, 7).allMatch(i -> seven.get(i) < seven.get(i - 1));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
