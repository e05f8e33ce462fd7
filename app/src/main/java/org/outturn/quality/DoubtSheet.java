package org.outturn.quality;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.document.Table;
import org.outturn.doubt.Doubted;
import org.outturn.rules.doubt.Doubt;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Sheet;
import org.outturn.viewing.Trend;

/// Doubts to take away, a row each.
record DoubtSheet(String caption) {
    Table table(List<Doubted> all) {
        var rows = new ArrayList<Table.Row>();
        for (var doubted : all) {
            doubted.doubts().forEach(doubt -> rows.add(row(doubted.one(), doubt)));
        }
        return new Table(
                caption,
                List.of(
                        Sheet.words("Indicator", 40),
                        Sheet.words("Code", 10),
                        Sheet.words("Area", 18),
                        Sheet.words("Unit", 24),
                        Sheet.words("Period", 14),
                        Sheet.figure("Result"),
                        Sheet.words("Doubt", 12),
                        Sheet.words("Why", 60)),
                0,
                rows,
                List.of());
    }

    private static Table.Row row(Assessed one, Doubt doubt) {
        var unit = one.unit();
        return Table.Row.of(
                Sheet.cell(one.indicator().title()),
                Sheet.cell(one.indicator().reference()),
                Sheet.cell(Looks.area(one)),
                Sheet.cell(unit == null ? "" : unit.name()),
                Sheet.cell(Trend.covers(one).label()),
                Sheet.result(one),
                Sheet.cell(Looks.capital(doubt.name())),
                Sheet.cell(doubt.words(one.indicator().measure())));
    }
}
