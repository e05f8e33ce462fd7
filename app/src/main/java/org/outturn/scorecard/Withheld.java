package org.outturn.scorecard;

import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.council.Council;
import org.outturn.rules.series.Quality;

/// What is said beneath a table in which a figure is withheld.
final class Withheld {
    private Withheld() {}

    static List<String> remarks(Council council, List<Assessed> measures) {
        var disclosure = council.disclosure();
        return disclosure == null || measures.stream().noneMatch(Withheld::isWithheld)
                ? List.of()
                : List.of(disclosure.words());
    }

    private static boolean isWithheld(Assessed one) {
        var figure = one.figure();
        return figure != null && figure.observation().quality() == Quality.SUPPRESSED;
    }
}
