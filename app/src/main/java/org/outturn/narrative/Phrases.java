package org.outturn.narrative;

import java.util.List;
import java.util.function.BiFunction;
import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.component.InlineFigure;
import org.outturn.component.InlineFigures;
import org.outturn.component.Measures;
import org.outturn.document.Inline;

/// The room's door for templates: every phrase that a text can hold.
public final class Phrases {
    private Phrases() {}

    /// @param counting finds the figures that count, those of other rooms among them
    public static List<InlineFigure> figures(InlineFigures counting) {
        var numbers = new Numbers(counting);
        return List.of(
                ofMeasure("title", "what a measure is called", (one, _) -> one.indicator().title()),
                ofMeasure(
                        "position",
                        "'stood at 9.3%, below the target of 10.6%', or why there is no figure",
                        Position::words),
                ofMeasure(
                        "standing",
                        "how a measure stands to its target: 'below the target of 10.6%'",
                        Standing::words),
                ofMeasure("rated", "'is rated Red', or why it is not rated", Rated::words),
                moved("moved", "'improved from 61.7% to 65.4%', or why that cannot be said", false),
                moved(
                        "moved-since",
                        "the same, with what it is compared with: 'improved from 61.7% in the previous period to 65.4%'",
                        true),
                ofMeasure(
                        "outlook",
                        "a sentence on the year's end, by how it is forecast; nothing where there is no forecast",
                        Outlook::words),
                ofMeasure(
                        "variation",
                        "a sentence on what the history says of the latest figure; nothing where there is too little",
                        Outlook::variation),
                ofMeasure(
                        "hidden",
                        "a sentence on areas that are poor beneath a whole that is not; nothing where there are none",
                        Outlook::hidden),
                new InlineFigure(
                        "list",
                        "a filter",
                        "the titles of measures: 'A, B and C'",
                        (asked, evidence) ->
                                Numbers.listed(asked, evidence, one -> one.indicator().title())),
                new InlineFigure(
                        "codes",
                        "a filter",
                        "the codes of measures: 'A1, A2 and B1'",
                        (asked, evidence) ->
                                Numbers.listed(
                                        asked, evidence, one -> one.indicator().reference())),
                new InlineFigure(
                        "words",
                        "a figure that counts",
                        "its number in words up to nine: 'three'",
                        numbers::words),
                new InlineFigure(
                        "counted",
                        "a filter or a figure that counts | words with one/many",
                        "'one measure is' or 'three measures are'",
                        numbers::counted));
    }

    private static InlineFigure ofMeasure(
            String name, String about, BiFunction<Assessed, Evidence, String> words) {
        return new InlineFigure(
                name,
                InlineFigure.MEASURE,
                about,
                (asked, evidence) ->
                        Measures.find(asked, evidence)
                                .map(one -> Inline.text(words.apply(one, evidence)))
                                .orElse(Inline.text("?")));
    }

    private static InlineFigure moved(String name, String about, boolean named) {
        return new InlineFigure(
                name,
                InlineFigure.MEASURE
                        + ", and previous, last-year or baseline where it is not the first",
                about,
                (asked, evidence) -> Inline.text(Moved.read(asked, evidence, named)));
    }
}
