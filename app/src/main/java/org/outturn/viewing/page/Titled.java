package org.outturn.viewing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cell with a title, something small beneath it, and named lines.
///
/// @param id to lead to; null for none
/// @param href what the title leads to; null for nowhere
public record Titled(
        @Nullable String id, @Nullable String href, String title, String under, List<Line> lines) {
    public record Line(String name, String words) {}
}
