package org.outturn.viewing.page;

import org.jspecify.annotations.Nullable;
import org.outturn.design.Mark;

/// One thing in a list that leads to its own page.
///
/// @param under small, beneath the title: code and unit
/// @param mark its rating; null for none
/// @param before what its rating was, where that is the news; null otherwise
/// @param words figures and reason, in a sentence or two
public record Entry(
        String title,
        String href,
        String under,
        @Nullable Mark mark,
        @Nullable Mark before,
        String words) {}
