package org.outturn.design;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names and what belongs to them, one below the other.
///
/// @param card the heading of the card around it; nothing for none
public record SummaryList(@Nullable String card, List<Entry> entries) {
    public record Entry(String key, Content value) {}

    public static SummaryList of(List<Entry> entries) {
        return new SummaryList(null, entries);
    }
}
