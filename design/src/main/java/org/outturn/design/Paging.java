package org.outturn.design;

import org.jspecify.annotations.Nullable;

/// Beneath a page of a list: the other pages, and the whole list on one.
///
/// @param pages null where the whole list is shown
/// @param other leads to the whole list, or back to its first page; null where the list is too long to be shown whole
public record Paging(@Nullable Pagination pages, @Nullable Link other) {}
