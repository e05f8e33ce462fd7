package org.outturn.desk;

import static org.outturn.design.Components.text;

import java.util.List;
import org.outturn.component.Component;
import org.outturn.component.InlineFigure;
import org.outturn.design.Table;
import org.outturn.desk.page.BuilderPage;
import org.outturn.publication.Palette;

/// What a template can place and fill in, from the tables that templates are read by.
final class Offer {
    private Offer() {}

    static List<BuilderPage.Component> components() {
        return Palette.components().stream().map(Offer::component).toList();
    }

    private static BuilderPage.Component component(Component one) {
        var written = new StringBuilder("::: " + one.name() + "\n");
        one.parameterNames().forEach(name -> written.append(name).append(": …\n"));
        return new BuilderPage.Component(
                one.name(),
                one.about(),
                written.append(":::").toString(),
                one.parameters().isEmpty() ? null : parameters(one));
    }

    private static Table parameters(Component one) {
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Parameter"),
                        Table.Column.text("Written as"),
                        Table.Column.text("What for")),
                one.parameters().stream()
                        .map(parameter ->
                                Table.Row.of(
                                        Links.code(parameter.name()),
                                        text(parameter.form()),
                                        text(parameter.about())))
                        .toList(),
                true);
    }

    static Table figures() {
        return new Table(
                null,
                null,
                List.of(Table.Column.text("Written"), Table.Column.text("Gives")),
                Palette.figures().all().stream()
                        .map(figure ->
                                Table.Row.of(Links.code(written(figure)), text(figure.about())))
                        .toList(),
                true);
    }

    private static String written(InlineFigure figure) {
        return "{{%s%s}}"
                .formatted(
                        figure.name(), figure.argument().isEmpty() ? "" : " " + figure.argument());
    }
}
