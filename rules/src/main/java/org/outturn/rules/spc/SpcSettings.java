package org.outturn.rules.spc;

/// How charts are calculated and read. The defaults are those of NHSRplotthedots.
///
/// @param screen whether moving ranges of 3.267 times their mean or more are left out before the limits are calculated
/// @param baseline limits come from the first so many points of each phase; 0 for all of them
/// @param shiftRun how many points in a row on one side of the mean are a shift
/// @param trendRun how many points in a row, each above (or below) the one before, are a trend
/// @param twoOfThree which points count for two of three
/// @param turn which trend a point belongs to when the next point is part of a trend too
/// @param enough limits that rest on fewer figures than this are trial limits
public record SpcSettings(
        boolean screen,
        int baseline,
        int shiftRun,
        int trendRun,
        TwoOfThree twoOfThree,
        Turn turn,
        int enough) {

    /// Which points count for 'two of three beyond two sigma'. Only the points that count are flagged.
    public enum TwoOfThree {
        /// Between two sigma and the limit, all three points on one side of the mean: NHSRplotthedots.
        BETWEEN,
        /// Beyond two sigma, outside the limits included, all three points on one side of the mean.
        BEYOND,
        /// Beyond two sigma on the same side, the third point anywhere: Western Electric.
        THIRD_ANYWHERE
    }

    /// The direction of a point that belongs to a trend when the following point belongs to a trend as well.
    public enum Turn {
        /// The step to the following point decides: NHSRplotthedots. The last of seven rising points is 'falling' if another seven rise
        /// from a lower start straight after it.
        NEXT_STEP,
        /// The trend that the point is part of decides; a turning point belongs to the trend that starts there.
        OWN_TREND
    }

    /// @throws IllegalArgumentException when a run is shorter than 2 or a count negative
    public SpcSettings {
        if (shiftRun < 2 || trendRun < 2 || baseline < 0 || enough < 0) {
            throw new IllegalArgumentException(
                    "A run has at least 2 points and counts are not negative: shift %d, trend %d, baseline %d, enough %d"
                            .formatted(shiftRun, trendRun, baseline, enough));
        }
    }

    public static SpcSettings standard() {
        return new SpcSettings(true, 0, 7, 7, TwoOfThree.BETWEEN, Turn.NEXT_STEP, 12);
    }

    public SpcSettings withScreening(boolean chosen) {
        return new SpcSettings(chosen, baseline, shiftRun, trendRun, twoOfThree, turn, enough);
    }

    /// Limits from the first `points` of each phase.
    public SpcSettings withBaseline(int points) {
        return new SpcSettings(screen, points, shiftRun, trendRun, twoOfThree, turn, enough);
    }

    public SpcSettings withRuns(int shift, int trend) {
        return new SpcSettings(screen, baseline, shift, trend, twoOfThree, turn, enough);
    }

    public SpcSettings withTwoOfThree(TwoOfThree reading) {
        return new SpcSettings(screen, baseline, shiftRun, trendRun, reading, turn, enough);
    }

    public SpcSettings withTurn(Turn reading) {
        return new SpcSettings(screen, baseline, shiftRun, trendRun, twoOfThree, reading, enough);
    }

    public SpcSettings withEnough(int points) {
        return new SpcSettings(screen, baseline, shiftRun, trendRun, twoOfThree, turn, points);
    }
}
