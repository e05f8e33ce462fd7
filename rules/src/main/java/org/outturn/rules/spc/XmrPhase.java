package org.outturn.rules.spc;

/// One phase of an XmR chart.
///
/// @param number the rebases up to here
/// @param from the first point
/// @param to the point after the last
/// @param basis the figures behind the mean
/// @param ranges the moving ranges behind the limits; 0 when there was none, which leaves the variation unknown
/// @param trial whether there are too few points to rely on
/// @param mean the centre line
/// @param movingRange the mean moving range, screened where that is set; 0 for a flat series
public record XmrPhase(
        int number,
        int from,
        int to,
        int basis,
        int ranges,
        boolean trial,
        double mean,
        double movingRange)
        implements Phase {
    /// Limits lie at 2.66 mean moving ranges: three sigma, sigma being the mean moving range over 1.128.
    static final double LIMIT = 2.66;

    static final double NEAR = 2 * (LIMIT / 3);
    static final double RANGE_TO_SIGMA = 1.128;

    @Override
    public double lower(int point) {
        return mean - LIMIT * movingRange;
    }

    @Override
    public double upper(int point) {
        return mean + LIMIT * movingRange;
    }

    @Override
    public double nearLower(int point) {
        return mean - NEAR * movingRange;
    }

    @Override
    public double nearUpper(int point) {
        return mean + NEAR * movingRange;
    }

    @Override
    public double sigma(int point) {
        return movingRange / RANGE_TO_SIGMA;
    }

    @Override
    public boolean varies() {
        return ranges > 0;
    }
}
