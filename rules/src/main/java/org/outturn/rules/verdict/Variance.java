package org.outturn.rules.verdict;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// How far a result is from its target.
///
/// @param difference result less target, in the unit of the measure; for a range, from its nearest end (0 inside)
/// @param percent the size of the difference as per cent of the absolute value of the target, never negative; null for a target of zero
public record Variance(Quantity difference, @Nullable Quantity percent, Standing standing) {
    public enum Standing {
        BETTER("better than target"),
        ON_TARGET("on target"),
        WORSE("worse than target"),
        ABOVE("above target"),
        BELOW("below target");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Variance of(Polarity polarity, Quantity actual, Target target) {
        var aim = target.nearest(actual);
        boolean inside =
                target instanceof Target.Range && target.shortfall(polarity, actual).signum() <= 0;
        var difference = inside ? Quantity.ZERO : actual.minus(aim);
        var percent =
                aim.isZero()
                        ? null
                        : difference.absolute().times(Quantity.HUNDRED).dividedBy(aim.absolute());
        return new Variance(difference, percent, standing(polarity, difference));
    }

    private static Standing standing(Polarity polarity, Quantity difference) {
        if (difference.isZero()) {
            return Standing.ON_TARGET;
        }
        boolean above = difference.signum() > 0;
        return switch (polarity) {
            case HIGHER -> above ? Standing.BETTER : Standing.WORSE;
            case LOWER -> above ? Standing.WORSE : Standing.BETTER;
            case CLOSE, NEUTRAL -> above ? Standing.ABOVE : Standing.BELOW;
        };
    }

    /// `0.8% worse than target`; without a share of the target, the difference itself.
    public String words(Measure measure, int decimals) {
        if (standing == Standing.ON_TARGET) {
            return standing.words();
        }
        var size = percent == null ? measure.gap(difference) : shown(percent, decimals) + "%";
        return size + " " + standing.words();
    }

    /// What is not zero is not shown as zero: `0.01%`.
    private static String shown(Quantity percent, int decimals) {
        int places = decimals;
        while (places < decimals + 6 && percent.rounded(places).isZero()) {
            places++;
        }
        return percent.shown(places);
    }
}
