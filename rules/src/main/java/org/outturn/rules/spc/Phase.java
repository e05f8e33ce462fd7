package org.outturn.rules.spc;

/// A stretch of a series with one centre line: the whole series, or from one rebase to the next.
///
/// Points are numbered from 0 over the whole series. Values are in the unit of the series, unrounded.
public sealed interface Phase permits XmrPhase, AttributePhase, EmptyPhase {
    /// Counts the rebases up to here, as NHSRplotthedots numbers its rebase groups: a rebase at the very first point counts.
    int number();

    /// The first point.
    int from();

    /// The point after the last.
    int to();

    /// The figures that the centre line was calculated from.
    int basis();

    /// Whether there are too few points to rely on: the limits will move with each figure that comes.
    boolean trial();

    /// The centre line.
    double mean();

    /// The lower limit at a point.
    double lower(int point);

    /// The upper limit at a point.
    double upper(int point);

    /// Two sigma below the mean.
    double nearLower(int point);

    /// Two sigma above the mean.
    double nearUpper(int point);

    /// One standard deviation of common-cause variation at a point; 0 when the basis did not vary.
    double sigma(int point);

    /// Whether the variation is known at all: one figure alone has a mean, but nothing to tell how much it varies. Its limits equal the
    /// mean and nothing is outside them.
    boolean varies();
}
