package org.outturn.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.formula.Formula;
import org.outturn.rules.formula.Formulas;
import org.outturn.rules.formula.Formulas.Order;

/// The room's door: from the figures that were given to all that follow from them.
public final class Derivation {
    private Derivation() {}

    /// First what is rolled up from areas, then what formulas make of it, each after those that it needs.
    ///
    /// @param figures as given, in the order of the periods that they cover
    public static Derived of(Framework framework, List<Area> areas, List<Figure> figures) {
        var formulas = formulas(framework);
        var sheet = new Sheet(figures, formulas.keySet());
        var rolled = new RolledFigures(sheet, areas);
        for (var indicator : framework.indicators()) {
            if (!formulas.containsKey(indicator.id())) {
                rolled.add(indicator);
            }
        }
        var computed = new FormulaFigures(sheet, framework, areas);
        for (var id : order(formulas)) {
            framework.indicator(id).ifPresent(computed::add);
        }
        return sheet.derived();
    }

    private static Map<String, Formula> formulas(Framework framework) {
        var formulas = new LinkedHashMap<String, Formula>();
        for (var indicator : framework.indicators()) {
            var computed = indicator.computed();
            if (computed != null) {
                formulas.put(indicator.id(), computed);
            }
        }
        return formulas;
    }

    /// A circle cannot come in by a pack, which is refused; what is in one has no figures.
    private static List<String> order(Map<String, Formula> formulas) {
        return switch (Formulas.order(formulas)) {
            case Order.Ordered(var ids) -> ids;
            case Order.Circular _ -> List.of();
        };
    }
}
