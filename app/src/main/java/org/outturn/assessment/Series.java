package org.outturn.assessment;

import org.outturn.council.Area;

/// An indicator for one area, or for the whole council.
///
/// @param area empty for the whole council
record Series(String indicator, String area) {
    static Series whole(String indicator) {
        return new Series(indicator, Area.WHOLE);
    }
}
