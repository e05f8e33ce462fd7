package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Measures;
import org.outturn.component.Parameter;
import org.outturn.document.Block;

/// The figures of one measure over time.
final class TrendPicture {
    private static final int USUAL = 24;
    private static final int MOST = 240;

    private TrendPicture() {}

    static Component component() {
        return new Component(
                "trend-chart",
                "The figures of one measure over time, with its target and its limits.",
                List.of(
                        Parameter.CAPTION,
                        new Parameter("indicator", "an id or code", "which measure"),
                        new Parameter("periods", "a whole number", "how many; left out: " + USUAL)),
                TrendPicture::blocks);
    }

    private static List<Block> blocks(Given given) {
        var value = given.parameters().needed("indicator");
        var periods = given.value("periods").whole(2, MOST);
        if (!value.isGiven()) {
            return List.of();
        }
        var framework = given.evidence().framework();
        var indicator = framework.indicator(value.text());
        if (indicator.isEmpty()) {
            value.refuse(
                    "is no indicator of the council",
                    Measures.nearest(value.text(), given.evidence()));
            return List.of();
        }
        var title = given.caption(indicator.get().title());
        var trend =
                Trend.of(
                        indicator.get().id(),
                        title,
                        periods == null ? USUAL : periods,
                        given.evidence());
        if (trend.isEmpty()) {
            return List.of(Block.Paragraph.of(title + ": no figures."));
        }
        var blocks = new ArrayList<Block>(List.of(trend.get().picture()));
        trend.get().sentence().ifPresent(words -> blocks.add(Block.Paragraph.of(words)));
        return blocks;
    }
}
