package org.outturn.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.assessment.Assessed;
import org.outturn.component.Evidence;
import org.outturn.component.InlineFigure;
import org.outturn.component.Measures;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.plainfile.Value;
import org.outturn.rules.direction.Travel;

/// Inline figures of one measure: what its scorecard shows, in running text.
final class OfMeasure {
    private static final List<String> NAMES =
            List.of(
                    "result",
                    "target",
                    "previous",
                    "last-year",
                    "baseline",
                    "forecast",
                    "variance",
                    "rating",
                    "numerator",
                    "denominator");

    private OfMeasure() {}

    static List<InlineFigure> figures() {
        var figures = new ArrayList<InlineFigure>();
        for (var name : NAMES) {
            figures.add(
                    new InlineFigure(
                            name,
                            InlineFigure.MEASURE,
                            "the %s of a measure".formatted(name.replace('-', ' ')),
                            (asked, evidence) -> cell(name, asked, evidence)));
        }
        figures.add(
                new InlineFigure(
                        "direction",
                        InlineFigure.MEASURE,
                        "the direction of travel of a measure",
                        OfMeasure::direction));
        return figures;
    }

    private static List<Inline> cell(String name, Value asked, Evidence evidence) {
        return Measures.find(asked, evidence)
                .map(one ->
                        words(
                                MeasureColumns.of(evidence)
                                        .find(name)
                                        .orElseThrow()
                                        .cell()
                                        .apply(one),
                                name))
                .orElse(Inline.text("?"));
    }

    /// What the scorecard's column shows of a measure, without signs; none where it shows nothing.
    static Optional<String> printed(String column, Assessed one, Evidence evidence) {
        var cell = MeasureColumns.of(evidence).find(column).orElseThrow().cell().apply(one);
        return cell instanceof Table.Empty
                ? Optional.empty()
                : Optional.of(Inline.plain(words(cell, column)));
    }

    private static List<Inline> words(Table.Cell cell, String name) {
        return switch (cell) {
            case Table.Words(var words) -> withoutSigns(words);
            case Table.Figure figure ->
                    Stream.concat(
                                    Stream.of(new Inline.Text(figure.shown())),
                                    withoutSigns(figure.after()).stream())
                            .toList();
            case Table.Empty(var reason) ->
                    Inline.text(
                            reason.isEmpty()
                                    ? "no " + name.replace('-', ' ')
                                    : reason.toLowerCase(java.util.Locale.UK));
            case Table.Rich _, Table.Shaded _ -> List.of();
        };
    }

    /// Signs lead to notes beneath a table, which running text has not.
    private static List<Inline> withoutSigns(List<Inline> words) {
        return words.stream().filter(word -> !(word instanceof Inline.Reference)).toList();
    }

    private static List<Inline> direction(Value asked, Evidence evidence) {
        return Measures.find(asked, evidence)
                .map(one -> one.verdict().directions())
                .map(directions ->
                        directions.isEmpty()
                                ? "no direction"
                                : switch (directions.getFirst()) {
                                    case Travel.Derived derived ->
                                            evidence.council().word(derived.direction());
                                    case Travel.Stated stated ->
                                            evidence.council().word(stated.direction());
                                    case Travel.NotComparable _ -> "not comparable";
                                    case Travel.Unknown _ -> "not known";
                                })
                .map(Inline::text)
                .orElse(Inline.text("?"));
    }
}
