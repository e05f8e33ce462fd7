package org.outturn.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.chart.HeatMap;
import org.outturn.viewing.page.Entry;

/// The risks in brief, for the overview.
///
/// @param href leads to the register
/// @param map null where there is no matrix, or nothing stands on it
public record RiskSummary(String href, @Nullable HeatMap map, List<Entry> highest, String words) {}
