package org.outturn.rules.rating;

/// A council's rule that turns facts into a rating. It judges; it neither formats nor remembers.
///
/// Whatever is missing is answered by [Outcome.NotRated], never by an exception and never by a silent green.
public sealed interface RatingScheme
        permits Tolerance,
                ShareOfImprovement,
                Tiers,
                ForecastTolerance,
                Thresholds,
                Range,
                Milestone,
                Judgement,
                Unrated {
    Outcome judge(Facts facts);

    /// Whether the forecast outturn is rated, rather than the figure so far, while the period is incomplete.
    default boolean judgesForecast() {
        return false;
    }
}
