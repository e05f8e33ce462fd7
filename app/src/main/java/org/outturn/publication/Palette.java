package org.outturn.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.component.Component;
import org.outturn.component.InlineFigure;
import org.outturn.component.InlineFigures;
import org.outturn.document.Inline;
import org.outturn.narrative.Phrases;
import org.outturn.scorecard.MeasureComponents;
import org.outturn.statement.StatementComponents;

/// Everything that a template can place and fill in: the one table that errors and help are made from.
public final class Palette {
    private static final List<Component> COMPONENTS =
            Stream.of(
                            MeasureComponents.components(),
                            StatementComponents.components(),
                            PageComponents.components())
                    .flatMap(List::stream)
                    .toList();
    private static final List<InlineFigure> DATA =
            Stream.of(
                            MeasureComponents.figures(),
                            StatementComponents.figures(),
                            List.of(
                                    new InlineFigure(
                                            "period",
                                            "",
                                            "the report's period",
                                            (_, evidence) ->
                                                    Inline.text(evidence.period().label())),
                                    new InlineFigure(
                                            "council",
                                            "",
                                            "the council's name",
                                            (_, evidence) ->
                                                    Inline.text(evidence.council().name()))))
                    .flatMap(List::stream)
                    .toList();
    private static final InlineFigures FIGURES =
            new InlineFigures(
                    Stream.concat(DATA.stream(), Phrases.figures(new InlineFigures(DATA)).stream())
                            .toList());

    private Palette() {}

    public static List<Component> components() {
        return COMPONENTS;
    }

    public static InlineFigures figures() {
        return FIGURES;
    }

    static Optional<Component> component(String name) {
        return COMPONENTS.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return COMPONENTS.stream().map(Component::name).toList();
    }
}
