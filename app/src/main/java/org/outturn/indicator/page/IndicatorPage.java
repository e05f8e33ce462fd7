package org.outturn.indicator.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Shell;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.chart.RankingChart;
import org.outturn.design.chart.SmallMultiples;
import org.outturn.design.chart.TrendChart;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.Heading;
import org.outturn.viewing.page.Headline;
import org.outturn.viewing.page.Way;

/// One indicator: how it stands, how it got there, why it is rated so, what is done about it, and what exactly it is.
///
/// @param beside what chance has to say of the rating, in a sentence; empty for nothing
/// @param hidden what a whole that is not poor hides of its parts, sentence by sentence
/// @param benchmarks what the paper states; null where a set says more, or it states nothing
/// @param compared where the council stands in a benchmark set; null where none is set against the indicator
/// @param signals what stands out of the latest figures, newest first
public record IndicatorPage(
        Shell shell,
        Heading heading,
        Mark rating,
        String beside,
        List<String> hidden,
        List<Headline> headlines,
        @Nullable Working working,
        TrendChart trend,
        List<Link> downloads,
        List<String> signals,
        Table figures,
        @Nullable YearEnd yearEnd,
        List<String> steps,
        List<Way> ways,
        List<Said> commentary,
        List<Areas> areas,
        @Nullable Table benchmarks,
        @Nullable Content compared,
        @Nullable Table stated,
        @Nullable Table revisions,
        List<Linked> linked,
        Defined definition,
        SummaryList quality,
        Link doubts) {

    /// @param html made from the author's Markdown, with anything unsafe taken out
    public record Said(String title, String by, String html) {}

    /// What exactly it is.
    ///
    /// @param applies since when it is defined so
    /// @param versions the newest first; none where there is only one
    /// @param upkeep where an analyst changes it; none for readers
    public record Defined(
            SummaryList list, String applies, List<Version> versions, List<Link> upkeep) {}

    /// @param title which, and when it applied
    /// @param changes what it made different, a sentence each
    public record Version(String title, String words, List<String> changes) {}

    /// How a figure that nobody gave was worked out.
    ///
    /// @param lines the formula with titles, with figures, and what it comes to
    /// @param missing why there is no value, sentence by sentence
    /// @param inputs what it is made of
    public record Working(
            String words, List<String> lines, List<String> missing, List<Entry> inputs) {}

    /// @param forecast as shown; null where nothing is forecast
    /// @param method what it is called, with how it was made
    /// @param words what it rests on, sentence by sentence
    /// @param recovery what the rest of the year has to bring; empty where that is not asked
    public record YearEnd(
            @Nullable String forecast,
            String method,
            @Nullable Mark outcome,
            List<String> words,
            String recovery) {}

    /// @param id of the kind of area, to lead to
    /// @param words why the whole changed, where the areas tell
    /// @param note on what is withheld; empty where nothing is
    /// @param multiples null where there are too few figures for lines
    public record Areas(
            String title,
            String id,
            String words,
            String note,
            RankingChart chart,
            List<Link> downloads,
            @Nullable SmallMultiples multiples,
            List<Link> pictures,
            Table table) {}

    /// What else the same unit answers for.
    public record Linked(String title, List<Entry> entries) {}
}
