package org.outturn.comparison.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Shell;
import org.outturn.design.Table;

/// Where a council stands by every measure of its benchmark sets, and what its paper prints otherwise.
///
/// @param lead what is shown, in a sentence
/// @param standing null where no set is in
/// @param differences null where there are none
/// @param compared how much was compared, in a sentence
public record BenchmarksPage(
        Shell shell,
        String caption,
        String title,
        String lead,
        @Nullable Table standing,
        @Nullable Table differences,
        String compared,
        List<String> without) {}
