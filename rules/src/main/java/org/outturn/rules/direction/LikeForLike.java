package org.outturn.rules.direction;

import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.outturn.rules.series.Accumulation;

/// Whether two figures may be set side by side. A flow grows with the time it covers, so a quarter and a year are not alike; stocks and
/// ratios can be compared whatever they cover.
record LikeForLike(Accumulation accumulation) {
    /// What stands in the way, as the end of a sentence; null when nothing does.
    @Nullable String obstacle(Period now, Earlier earlier) {
        var then = earlier.covers();
        return switch (accumulation) {
            case STOCK, RATIO -> null;
            case ROLLING -> then == null ? null : unlikeLength(now, then);
            case FLOW ->
                    then == null
                            ? "the period of the earlier figure is not named, and a flow depends on its"
                                    + " length"
                            : unlike(now, then, earlier.with());
        };
    }

    private static @Nullable String unlike(Period now, Period then, Against with) {
        var length = unlikeLength(now, then);
        if (length != null || with != Against.LAST_YEAR) {
            return length;
        }
        return then.covers(now.sameLastYear())
                ? null
                : "%s is not the same part of the year as %s".formatted(then.label(), now.label());
    }

    private static @Nullable String unlikeLength(Period now, Period then) {
        return now.isLikeForLike(then)
                ? null
                : "%s covers %s and %s covers %s"
                        .formatted(now.label(), length(now), then.label(), length(then));
    }

    private static String length(Period period) {
        int months = period.lengthInMonths();
        return switch (months) {
            case 0 -> "a day";
            case 1 -> "a month";
            case 12 -> "a year";
            default -> months + " months";
        };
    }
}
