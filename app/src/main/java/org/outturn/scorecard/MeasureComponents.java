package org.outturn.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.component.Component;
import org.outturn.component.Evidence;
import org.outturn.component.InlineFigure;

/// The room's door: what a template can show of measures.
public final class MeasureComponents {
    private static final int HISTORY = 60;

    private MeasureComponents() {}

    public static List<Component> components() {
        return List.of(
                ScorecardTable.component(),
                RatingSummary.component(),
                IndicatorCards.component(),
                TrendPicture.component(),
                CommentaryTable.component(),
                SideBySide.component(),
                RatingKey.component(),
                Verdicts.component());
    }

    public static List<InlineFigure> figures() {
        return Stream.concat(Counts.figures().stream(), OfMeasure.figures().stream()).toList();
    }

    /// What a column of the scorecard shows of a measure, in words; none where it shows nothing.
    public static Optional<String> printed(String column, Assessed one, Evidence evidence) {
        return OfMeasure.printed(column, one, evidence);
    }

    /// What its history says of a measure's latest figure: `red, but within normal variation`. None where there are too few figures to tell.
    public static Optional<String> variation(Assessed one, Evidence evidence) {
        var figure = one.figure();
        return figure == null
                ? Optional.empty()
                : Trend.of(one.indicator().id(), one.indicator().title(), HISTORY, evidence)
                        .filter(trend ->
                                trend.periods().getLast().covers(figure.observation().period()))
                        .flatMap(Trend::variation);
    }
}
