package org.outturn.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.rules.combine.Hidden;
import org.outturn.viewing.Looks;

/// The wholes of a scorecard that hide poor parts.
record HiddenParts(Scorecard scorecard) {
    /// The best first: the better the whole, the more it hides.
    List<Assessed> wholes() {
        return scorecard.whole().stream()
                .filter(one -> !scorecard.hidden(one).isEmpty())
                .sorted(
                        Comparator.comparingInt(one -> {
                            var rating = Looks.rating(one.verdict().outcome());
                            return rating == null ? Integer.MAX_VALUE : rating.rank();
                        }))
                .toList();
    }

    String words(Assessed one) {
        return scorecard.hidden(one).stream().map(Hidden::words).collect(Collectors.joining(" "));
    }
}
