package org.outturn.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.council.Area;
import org.outturn.council.Council;

/// What is said of measures in the report's period, by kind, as it was written.
record CommentaryFacts(Council council, FigureFacts names) {
    List<Fact> of(Scorecard scorecard) {
        var facts = new ArrayList<Fact>();
        Stream.concat(scorecard.whole().stream(), scorecard.parts().stream())
                .forEach(one -> add(facts, one));
        return facts;
    }

    private void add(List<Fact> facts, Assessed one) {
        var area = one.area();
        var id = area == null ? Area.WHOLE : area.id();
        new TreeMap<>(one.words())
                .forEach((kind, words) -> {
                    if (!words.markdown().isBlank()) {
                        facts.add(
                                new Fact(
                                        Fact.Kind.COMMENTARY,
                                        FigureFacts.series(one.indicator().id(), id) + " " + kind,
                                        names.subject(one.indicator(), id),
                                        council.commentaryWord(kind),
                                        words.markdown().strip()));
                    }
                });
    }
}
