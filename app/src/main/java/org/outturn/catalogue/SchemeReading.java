package org.outturn.catalogue;

import java.util.List;
import org.outturn.rules.rating.Rating;

/// What a `schemes.yaml` holds, or everything that is wrong with it.
public sealed interface SchemeReading {
    record Read(List<Rating> ratings, List<Scheme> schemes) implements SchemeReading {}

    record Faulty(List<SchemeFault> faults) implements SchemeReading {}
}
