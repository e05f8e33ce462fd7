package org.outturn.viewing.page;

import org.jspecify.annotations.Nullable;
import org.outturn.design.Mark;

/// One thing in a list that leads to its own page.
///
/// @param under small, beneath the title: code and unit
/// @param mark its rating; null for none
/// @param turn what its rating turns from, where that is the news; null otherwise
/// @param words figures and reason, in a sentence or two
public record Entry(
        String title,
        String href,
        String under,
        @Nullable Mark mark,
        @Nullable Turn turn,
        String words) {

    /// From one rating to another.
    ///
    /// @param isForecast whether the rating turned to is of the year's end, and not there yet
    public record Turn(Mark from, boolean isForecast) {}
}
