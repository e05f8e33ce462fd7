package org.outturn.council;

import java.util.List;
import org.outturn.rules.disclosure.Profile;

/// A council's rule for small counts, and what it holds for.
///
/// @param indicators ids of the indicators that count people
public record Disclosure(Profile profile, List<String> indicators) {
    public Disclosure {
        indicators = List.copyOf(indicators);
    }

    /// What stands beside a table in which something is withheld.
    public String words() {
        return "Suppressed: counts of %d to %d people are withheld, and some others with them, so that none can be worked out."
                        .formatted(profile.from(), profile.to())
                + (profile.roundTo() == 1
                        ? ""
                        : " Other counts of people are rounded to the nearest %d; percentages and rates are of the unrounded counts."
                                .formatted(profile.roundTo()));
    }
}
