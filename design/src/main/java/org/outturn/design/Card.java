package org.outturn.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// A heading that may lead on, a figure to see from afar, and words.
///
/// @param figure large; nothing for none
public record Card(
        String heading, @Nullable String href, @Nullable String figure, Content content) {}
