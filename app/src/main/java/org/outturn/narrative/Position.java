package org.outturn.narrative;

import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.rules.series.Quality;
import org.outturn.scorecard.MeasureComponents;

/// What a measure's figure is, as the predicate of a sentence; where there is none, why.
final class Position {
    private Position() {}

    static String words(Assessed one, Evidence evidence) {
        var shown = MeasureComponents.printed("result", one, evidence);
        if (shown.isEmpty()) {
            return missing(one);
        }
        var standing = Standing.of(one, evidence);
        return (one.result() == null ? "stood, as stated, at " : "stood at ")
                + shown.get()
                + covered(one, evidence)
                + (standing.isEmpty() ? "" : ", " + standing);
    }

    /// The period of the figure, where it is not that of the report.
    private static String covered(Assessed one, Evidence evidence) {
        var figure = one.figure();
        return figure == null || figure.observation().period().equals(evidence.period())
                ? ""
                : " for %s".formatted(figure.observation().period().label());
    }

    private static String missing(Assessed one) {
        var figure = one.figure();
        var period = (figure == null ? one.reported() : figure.observation().period()).label();
        Quality quality = figure == null ? null : figure.observation().quality();
        return switch (quality) {
            case NOT_DUE -> "had no figure due for " + period;
            case SUPPRESSED ->
                    "had a figure for %s that is suppressed, since it is small enough to identify people"
                            .formatted(period);
            case NOT_AVAILABLE -> "had no figure available for " + period;
            case FINAL, PROVISIONAL, ESTIMATED, NOT_COMPARABLE -> "had no figure for " + period;
            case null -> "had no figure for " + period;
        };
    }
}
