package org.outturn.packframework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.plainfile.Row;
import org.outturn.plainfile.Table;
import org.outturn.plainfile.Value;
import org.outturn.rules.formula.Flaw;
import org.outturn.rules.formula.Formula;
import org.outturn.rules.formula.Formulas;
import org.outturn.rules.formula.Formulas.Order;
import org.outturn.rules.formula.Reading;
import org.outturn.rules.quantity.Measure;

/// Reads how indicators are computed from others. Every flaw is told at the character where it begins, and every circle once.
final class FormulaColumn {
    private static final String COLUMN = "computed";

    private FormulaColumn() {}

    static @Nullable Formula read(Value cell) {
        if (!cell.isGiven()) {
            return null;
        }
        return switch (Formula.parse(cell.text())) {
            case Reading.Read(var formula) -> formula;
            case Reading.Refused(var flaw) -> {
                refuse(cell, flaw);
                yield null;
            }
        };
    }

    /// Units, what does not exist, and circles.
    ///
    /// @param indicators one for each row of the table, in its order
    static void check(Table table, List<Indicator> indicators) {
        var measures = new HashMap<String, Measure>();
        var unsure = new HashSet<String>();
        var formulas = new LinkedHashMap<String, Formula>();
        var cells = new HashMap<String, Value>();
        for (int i = 0; i < indicators.size(); i++) {
            var row = table.rows().get(i);
            var indicator = indicators.get(i);
            measures.putIfAbsent(indicator.id(), indicator.measure());
            if (!row.isSound("id", "measure", "per")) {
                unsure.add(indicator.id());
            }
            var computed = indicator.computed();
            if (computed != null && row.isSound("id")) {
                formulas.put(indicator.id(), computed);
                cells.put(indicator.id(), row.cell(COLUMN));
            }
        }
        for (int i = 0; i < indicators.size(); i++) {
            check(table.rows().get(i), indicators.get(i), measures, unsure);
        }
        if (Formulas.order(formulas) instanceof Order.Circular circular) {
            for (int i = 0; i < circular.circles().size(); i++) {
                var cell = cells.get(circular.circles().get(i).getFirst());
                if (cell != null) {
                    cell.refuse(
                            "goes round in a circle: " + circular.words().get(i),
                            "take one of them out of the other's formula");
                }
            }
        }
    }

    private static void check(
            Row row, Indicator indicator, Map<String, Measure> measures, Set<String> unsure) {
        var computed = indicator.computed();
        if (computed != null
                && !unsure.contains(indicator.id())
                && computed.references().stream().noneMatch(unsure::contains)) {
            computed.check(indicator.measure(), id -> Optional.ofNullable(measures.get(id)))
                    .forEach(flaw -> refuse(row.cell(COLUMN), flaw));
        }
    }

    private static void refuse(Value cell, Flaw flaw) {
        int from = Math.clamp(flaw.column() - 1, 0, cell.text().length());
        cell.part(cell.text(), from)
                .refuse(
                        "at character %d: %s".formatted(flaw.column(), flaw.rule()),
                        flaw.tryThis());
    }
}
