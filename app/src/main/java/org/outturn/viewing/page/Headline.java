package org.outturn.viewing.page;

import org.jspecify.annotations.Nullable;

/// A figure to see at once.
public record Headline(String name, String value, String note, @Nullable String href) {}
