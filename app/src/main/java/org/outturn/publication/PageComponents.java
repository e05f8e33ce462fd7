package org.outturn.publication;

import java.util.ArrayList;
import java.util.List;
import org.outturn.component.Component;
import org.outturn.component.Given;
import org.outturn.component.Parameter;
import org.outturn.document.Block;

/// Components of the page itself, and large figures.
final class PageComponents {
    private PageComponents() {}

    static List<Component> components() {
        return List.of(
                new Component(
                        "contents",
                        "A table of contents.",
                        List.of(Parameter.CAPTION),
                        given -> List.of(new Block.Contents(given.caption("Contents")))),
                new Component(
                        "page-break",
                        "What follows begins on a new page.",
                        List.of(),
                        _ -> List.of(new Block.PageBreak())),
                new Component(
                        "key-figures",
                        "A few large figures, each under its label.",
                        List.of(
                                Parameter.CAPTION,
                                new Parameter(
                                        "figures",
                                        "a list of `label: \"{{figure}}\"`",
                                        "what is shown, in order")),
                        PageComponents::keyFigures));
    }

    private static List<Block> keyFigures(Given given) {
        var figures = new ArrayList<Block.KeyFigure>();
        for (var item : given.parameters().blocks("figures")) {
            for (var label : item.keys()) {
                figures.add(
                        new Block.KeyFigure(
                                label, given.figures().fill(item.value(label), given.evidence())));
            }
        }
        if (figures.isEmpty()) {
            given.parameters().refuse("no figures are given", "list them under `figures:`");
            return List.of();
        }
        var caption = given.caption("");
        return List.of(new Block.KeyFigures(caption.isEmpty() ? null : caption, figures));
    }
}
