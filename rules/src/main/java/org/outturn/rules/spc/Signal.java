package org.outturn.rules.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Something in a series that chance does not explain, with the points it rests on and its reason.
public sealed interface Signal {
    /// The points it rests on, counted from 0, in order.
    List<Integer> points();

    /// Whether it speaks of higher figures.
    boolean high();

    /// Short, for tests and file formats: `shift high`.
    String name();

    /// Why it is one, in words: '7 months in a row above the mean of 51.3'.
    String reason(Wording wording);

    default int from() {
        return points().getFirst();
    }

    default int to() {
        return points().getLast();
    }

    /// The name with its first and last period: `shift high 2025-10..2026-04`.
    default String named(Wording wording) {
        return from() == to()
                ? name() + " " + wording.label(from())
                : name() + " " + wording.label(from()) + ".." + wording.label(to());
    }

    /// A point outside the limits.
    record Outside(int point, boolean high, double value, double limit) implements Signal {
        @Override
        public List<Integer> points() {
            return List.of(point);
        }

        @Override
        public String name() {
            return high ? "outside high" : "outside low";
        }

        @Override
        public String reason(Wording wording) {
            return "%s is %s, %s%s the %s limit of %s"
                    .formatted(
                            wording.label(point),
                            wording.figure(value),
                            wording.figure(value).equals(wording.figure(limit)) ? "just " : "",
                            high ? "above" : "below",
                            high ? "upper" : "lower",
                            wording.figure(limit));
        }
    }

    /// Points in a row outside the same limit, said once: a level that changed for good is one thing, however long it has lasted.
    ///
    /// @param limit that of the last point
    record OutsideRun(int first, int last, boolean high, double limit) implements Signal {
        @Override
        public List<Integer> points() {
            return run(first, last);
        }

        @Override
        public String name() {
            return high ? "outside high" : "outside low";
        }

        @Override
        public String reason(Wording wording) {
            return "%d %s in a row %s the %s limit of %s, from %s to %s"
                    .formatted(
                            last - first + 1,
                            wording.periods(),
                            high ? "above" : "below",
                            high ? "upper" : "lower",
                            wording.figure(limit),
                            wording.label(first),
                            wording.label(last));
        }
    }

    /// The same signals with points in a row outside the same limit taken together, for reading.
    ///
    /// @param signals in the order of their first points
    static List<Signal> gathered(List<Signal> signals) {
        var gathered = new ArrayList<Signal>();
        for (var signal : signals) {
            int at = gathered.size() - 1;
            while (at >= 0 && !continues(gathered.get(at), signal)) {
                at--;
            }
            if (at >= 0 && signal instanceof Outside one) {
                gathered.set(
                        at,
                        new OutsideRun(
                                gathered.get(at).from(), one.point(), one.high(), one.limit()));
            } else {
                gathered.add(signal);
            }
        }
        return List.copyOf(gathered);
    }

    private static boolean continues(Signal before, Signal signal) {
        return signal instanceof Outside
                && (before instanceof Outside || before instanceof OutsideRun)
                && before.high() == signal.high()
                && before.to() + 1 == signal.from();
    }

    /// Points that each lie above, or each below, the one before.
    record Trend(int first, int last, boolean high) implements Signal {
        @Override
        public List<Integer> points() {
            return run(first, last);
        }

        @Override
        public String name() {
            return high ? "trend rising" : "trend falling";
        }

        @Override
        public String reason(Wording wording) {
            return "%d %s in a row, each %s than the one before, from %s to %s"
                    .formatted(
                            last - first + 1,
                            wording.periods(),
                            high ? "higher" : "lower",
                            wording.label(first),
                            wording.label(last));
        }
    }

    /// Two or more points near a limit within three.
    record TwoOfThree(List<Integer> points, boolean high, double near) implements Signal {
        public TwoOfThree {
            points = List.copyOf(points);
        }

        @Override
        public String name() {
            return high ? "two of three high" : "two of three low";
        }

        @Override
        public String reason(Wording wording) {
            return "two of three %s beyond two sigma, %s %s: %s"
                    .formatted(
                            wording.periods(),
                            high ? "above" : "below",
                            wording.figure(near),
                            String.join(", ", points.stream().map(wording::label).toList()));
        }
    }

    /// Points in a row on one side of the mean.
    record Shift(int first, int last, boolean high, double mean) implements Signal {
        @Override
        public List<Integer> points() {
            return run(first, last);
        }

        @Override
        public String name() {
            return high ? "shift high" : "shift low";
        }

        @Override
        public String reason(Wording wording) {
            return "%d %s in a row %s the mean of %s, from %s to %s"
                    .formatted(
                            last - first + 1,
                            wording.periods(),
                            high ? "above" : "below",
                            wording.figure(mean),
                            wording.label(first),
                            wording.label(last));
        }
    }

    private static List<Integer> run(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
