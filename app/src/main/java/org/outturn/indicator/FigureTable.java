package org.outturn.indicator;

import static org.outturn.design.Components.rating;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.rules.quantity.Quantity;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;

/// The figures behind the chart of an indicator, newest first.
///
/// @param history of the whole council, oldest first
record FigureTable(Setting setting, List<Assessed> history) {
    Table table() {
        boolean parts =
                history.stream()
                        .anyMatch(past ->
                                past.figure() != null && past.figure().observation().hasParts());
        var columns = new ArrayList<>(List.of(Column.text("Period")));
        if (parts) {
            columns.add(Column.number("Numerator"));
            columns.add(Column.number("Denominator"));
        }
        columns.addAll(
                List.of(
                        Column.number("Result"),
                        Column.number("Target"),
                        Column.text("Rating"),
                        Column.text("Direction")));
        return new Table(
                "All figures, newest first",
                "s",
                columns,
                history.reversed().stream().map(past -> figureRow(past, parts)).toList(),
                true);
    }

    private Row figureRow(Assessed past, boolean parts) {
        var figure = past.figure();
        var cells = new ArrayList<Content>();
        cells.add(text(Looks.sentence(Trend.covers(past).label())));
        if (parts) {
            var numerator = figure == null ? null : figure.observation().numerator();
            var denominator = figure == null ? null : figure.observation().denominator();
            cells.add(text(numerator == null ? "–" : number(numerator)));
            cells.add(text(denominator == null ? "–" : number(denominator)));
        }
        cells.add(
                text(
                        Looks.result(past)
                                + (figure != null && figure.revision() > 1 ? " (revised)" : "")));
        cells.add(
                text(
                        past.target() == null && past.bestCutOff().isEmpty()
                                ? "–"
                                : Looks.targetOrCutOff(past)));
        cells.add(rating(Looks.mark(past.verdict().outcome())));
        var ways = Looks.ways(setting.council(), past);
        cells.add(
                text(
                        ways.isEmpty()
                                ? "–"
                                : ways.getFirst().arrow() + " " + ways.getFirst().word()));
        return new Row(cells, false);
    }

    static String number(Quantity quantity) {
        return quantity.shown(Math.clamp(quantity.value().scale(), 0, 2));
    }
}
