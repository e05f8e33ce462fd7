package org.outturn.rules.doubt;

/// How far a figure may be out of line before it is doubted.
///
/// @param score the modified z-score from which a figure is an outlier
/// @param step how many times the largest step before a step may be
/// @param enough how many earlier figures it takes to say either
public record Plausible(double score, double step, int enough) {
    /// 3.5 as Iglewicz and Hoaglin recommend; twice the largest step; twelve figures.
    public static final Plausible STANDARD = new Plausible(3.5, 2, 12);

    /// @throws IllegalArgumentException when a bound is not positive
    public Plausible {
        if (!(score > 0) || !(step > 0) || enough < 2) {
            throw new IllegalArgumentException(
                    "Bounds of plausibility are positive, and it takes two figures or more: %s, %s, %d"
                            .formatted(score, step, enough));
        }
    }
}
