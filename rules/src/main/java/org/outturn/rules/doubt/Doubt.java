package org.outturn.rules.doubt;

import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;

/// One reason to look at a figure again.
public sealed interface Doubt {
    /// One word to count by: `late`, `provisional`, `estimated`, `revised`, `outlier`, `slip`, `jump`, `denominator`.
    String name();

    /// For the data owner, as a sentence.
    String words(Measure measure);

    /// @param days after it was due
    /// @param came whether it is there now; one that is still awaited is late from day to day
    record Late(int days, boolean came) implements Doubt {
        @Override
        public String name() {
            return "late";
        }

        @Override
        public String words(Measure measure) {
            return "The figure %s %d day%s after it was due."
                    .formatted(came ? "came" : "is still awaited", days, days == 1 ? "" : "s");
        }
    }

    record Provisional() implements Doubt {
        @Override
        public String name() {
            return "provisional";
        }

        @Override
        public String words(Measure measure) {
            return "The figure is provisional.";
        }
    }

    record Estimated() implements Doubt {
        @Override
        public String name() {
            return "estimated";
        }

        @Override
        public String words(Measure measure) {
            return "The figure is an estimate.";
        }
    }

    /// @param first as it was given first
    /// @param times how often it was changed
    record Revised(Quantity first, Quantity now, int times) implements Doubt {
        @Override
        public String name() {
            return "revised";
        }

        @Override
        public String words(Measure measure) {
            return "The figure was revised%s from %s to %s."
                    .formatted(
                            times == 1 ? "" : " %d times,".formatted(times),
                            measure.shownApart(first, now),
                            measure.shownApart(now, first));
        }
    }

    /// @param usual the median of the series
    /// @param score how many times the usual distance from it
    /// @param figures how many there are to compare with
    record Outlier(Quantity value, Quantity usual, double score, int figures) implements Doubt {
        @Override
        public String name() {
            return "outlier";
        }

        @Override
        public String words(Measure measure) {
            return "%s is far from the %d figures before it, half of which are %s or %s."
                    .formatted(
                            measure.shown(value),
                            figures,
                            measure.shown(usual),
                            value.isMore(usual) ? "less" : "more");
        }
    }

    /// The figure is close to ten, a hundred or a thousand times the one before, or to that fraction of it.
    record Slip(Quantity before, Quantity value, int factor, boolean larger) implements Doubt {
        @Override
        public String name() {
            return "slip";
        }

        @Override
        public String words(Measure measure) {
            return "%s is about %s of the %s before: has a decimal point slipped?"
                    .formatted(
                            measure.shown(value),
                            larger
                                    ? "%,d times the size".formatted(factor)
                                    : "a %s".formatted(part()),
                            measure.shown(before));
        }

        private String part() {
            return switch (factor) {
                case 10 -> "tenth";
                case 100 -> "hundredth";
                default -> "thousandth";
            };
        }
    }

    /// @param largest change from one figure to the next before
    record Jump(Quantity before, Quantity value, Quantity largest, int figures) implements Doubt {
        @Override
        public String name() {
            return "jump";
        }

        @Override
        public String words(Measure measure) {
            return "From %s to %s is a larger step than is plausible: the largest of the %d before was %s."
                    .formatted(
                            measure.shown(before),
                            measure.shown(value),
                            figures,
                            measure.gap(largest));
        }
    }

    /// @param other the indicator whose denominator it should share
    record Denominator(Quantity own, String other, Quantity theirs) implements Doubt {
        @Override
        public String name() {
            return "denominator";
        }

        @Override
        public String words(Measure measure) {
            return "The denominator is %s, and that of '%s' for the same population is %s."
                    .formatted(shown(own), other, shown(theirs));
        }

        private static String shown(Quantity value) {
            return value.shown(Math.clamp(value.value().scale(), 0, 4));
        }
    }
}
