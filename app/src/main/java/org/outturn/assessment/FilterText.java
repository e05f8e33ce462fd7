package org.outturn.assessment;

import java.util.List;
import org.outturn.catalogue.Framework;
import org.outturn.council.Unit;

/// Reads filters, and says whether a part of one holds.
@SuppressWarnings("DoNotCallSuggester")
final class FilterText {
    private FilterText() {}

    static Filter.Reading read(String text, Framework framework, List<Unit> units) {
        throw new UnsupportedOperationException();
    }

    static boolean holds(Filter.Part part, Assessed one) {
        throw new UnsupportedOperationException();
    }
}
