package org.outturn.area;

import java.util.List;
import org.outturn.design.Link;
import org.outturn.viewing.page.Bar;

/// Areas with their ratings, side by side; of very many the first.
///
/// @param words how many of them these are; empty where these are all
/// @param more leads to all of them, of each kind; none where these are all
public record AreaBars(List<Bar> bars, String words, List<Link> more) {}
