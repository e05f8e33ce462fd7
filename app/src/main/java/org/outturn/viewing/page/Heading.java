package org.outturn.viewing.page;

import org.jspecify.annotations.Nullable;

/// The top of a page.
///
/// @param caption above the title: the period, the code
/// @param chooser for another period; null where there is only one
public record Heading(String caption, String title, @Nullable PeriodChooser chooser) {}
