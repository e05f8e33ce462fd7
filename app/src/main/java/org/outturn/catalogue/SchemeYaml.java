package org.outturn.catalogue;

import java.util.List;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.rating.RatingScheme;

/// Reads rating schemes from the YAML that docs/pack.md describes, and writes them back.
@SuppressWarnings("DoNotCallSuggester")
public final class SchemeYaml {
    private SchemeYaml() {}

    /// Reads a whole `schemes.yaml`; every fault is returned at once.
    public static SchemeReading read(String yaml) {
        throw new UnsupportedOperationException();
    }

    /// Reads the rule of one scheme from its definition, which was found good before.
    static RatingScheme rule(String definition, List<Rating> ratings) {
        throw new UnsupportedOperationException();
    }

    /// The text of a `schemes.yaml` that reads back to the same ratings and schemes.
    public static String write(List<Rating> ratings, List<Scheme> schemes) {
        throw new UnsupportedOperationException();
    }
}
