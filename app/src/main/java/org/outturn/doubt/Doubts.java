package org.outturn.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.Scorecard;
import org.outturn.collection.Collection;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.doubt.Doubt;
import org.springframework.stereotype.Service;

/// The room's door: which figures of a scorecard are doubtful, and why.
@Service
public class Doubts {
    private final Councils councils;
    private final Collection collection;
    private final Assessment assessment;
    private final Kept<EarlierDoubts> earlier;

    Doubts(Councils councils, Collection collection, Assessment assessment) {
        this.councils = councils;
        this.collection = collection;
        this.assessment = assessment;
        earlier =
                new Kept<>(
                        councils,
                        council ->
                                new EarlierDoubts(
                                        new Past(
                                                assessment.figures(council).figures(), List.of())));
    }

    /// Only figures that there is a doubt about: those of the whole council, then those of areas.
    ///
    /// @param today decides how late an awaited figure is
    public List<Doubted> list(Scorecard scorecard, LocalDate today) {
        var inquiry = inquiry(scorecard, today);
        return Stream.concat(scorecard.whole().stream(), scorecard.parts().stream())
                .map(one -> new Doubted(one, inquiry.doubts(one)))
                .filter(doubted -> !doubted.doubts().isEmpty())
                .toList();
    }

    /// @param one of the scorecard's indicators
    public List<Doubt> of(Scorecard scorecard, Assessed one, LocalDate today) {
        return inquiry(scorecard, today).doubts(one);
    }

    /// About the earlier figures that directions of travel rest on.
    public EarlierDoubts earlier(String council) {
        return earlier.of(council);
    }

    private Inquiry inquiry(Scorecard scorecard, LocalDate today) {
        var council = scorecard.council().id();
        return new Inquiry(
                scorecard,
                new Past(assessment.figures(council).figures(), collection.superseded(council)),
                councils.areas(council),
                today);
    }
}
