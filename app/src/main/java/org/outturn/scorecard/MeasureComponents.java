package org.outturn.scorecard;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.component.Component;
import org.outturn.component.InlineFigure;

/// The room's door: what a template can show of measures.
public final class MeasureComponents {
    private MeasureComponents() {}

    public static List<Component> components() {
        return List.of(
                ScorecardTable.component(),
                RatingSummary.component(),
                IndicatorCards.component(),
                TrendPicture.component(),
                CommentaryTable.component(),
                RatingKey.component(),
                Verdicts.component());
    }

    public static List<InlineFigure> figures() {
        return Stream.concat(Counts.figures().stream(), OfMeasure.figures().stream()).toList();
    }
}
