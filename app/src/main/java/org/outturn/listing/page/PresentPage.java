package org.outturn.listing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.chart.TrendChart;
import org.outturn.viewing.page.Way;

/// One indicator on a screen of its own, with the ways to the one before and the one after.
///
/// @param place `3 of 17`
/// @param list back to the list that is presented
public record PresentPage(
        Shell shell,
        @Nullable Link previous,
        @Nullable Link next,
        String place,
        String list,
        @Nullable Screen screen) {

    /// @param large whether the title has room to be set large
    /// @param covers what the result is of: `September 2026`
    /// @param planned what the target is for; empty where it has no period of its own
    /// @param forecast empty for none
    /// @param ofYear what the forecast is called, with its year
    /// @param words performance and action, made safe
    public record Screen(
            String under,
            String title,
            boolean large,
            String href,
            Mark rating,
            String beside,
            String result,
            String covers,
            String target,
            String planned,
            String forecast,
            String ofYear,
            List<Way> ways,
            TrendChart chart,
            List<String> words) {}
}
