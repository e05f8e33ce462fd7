package org.outturn.viewing.page;

import java.util.List;
import org.outturn.design.Mark;
import org.outturn.design.chart.RatingBar;

/// Indicators counted by rating: a bar, and beneath it each rating in words, leading to its indicators.
public record Bar(String name, String href, String under, RatingBar chart, List<Key> keys) {
    public record Key(Mark mark, String count, String href) {}
}
