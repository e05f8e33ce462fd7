package org.outturn.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.component.Cells;
import org.outturn.component.Column;
import org.outturn.document.Inline;
import org.outturn.document.Table;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Target;
import org.outturn.rules.verdict.Variance;

/// Columns of what was planned, and how far the result is from it.
final class TargetColumns {
    private TargetColumns() {}

    static List<Column<Assessed>> all() {
        return List.of(
                Column.figure("target", "Target", 10, TargetColumns::target),
                Column.figure("minimum", "Minimum", 10, one -> tier(one, "minimum")),
                Column.figure("ideal", "Ideal", 10, one -> tier(one, "ideal")),
                Column.figure("aspirational", "Aspirational", 11, one -> tier(one, "aspirational")),
                Column.figure("variance", "Target variance", 12, TargetColumns::variance));
    }

    private static Table.Cell target(Assessed one) {
        var planned = one.target();
        if (planned == null) {
            var stated = one.stated().get("target");
            return stated == null
                    ? one.bestCutOff()
                            .<Table.Cell>map(best -> Table.Cell.of(best.words(one.indicator())))
                            .orElse(new Table.Empty("No target"))
                    : Cells.stated(stated);
        }
        return switch (planned.target()) {
            case Target.Single(var value) -> figure(one, value, planned.decimals());
            case Target.Tiers tiers -> figure(one, tiers.ideal(), planned.decimals());
            case Target.Range range -> Table.Cell.of(range.words(one.indicator().measure()));
        };
    }

    private static Table.Cell tier(Assessed one, String name) {
        var planned = one.target();
        var value = planned == null ? null : value(planned.target(), name);
        return planned == null || value == null
                ? Cells.stated(one.stated().get(name))
                : figure(one, value, planned.decimals());
    }

    private static @Nullable Quantity value(Target target, String tier) {
        return switch (target) {
            case Target.Tiers(var minimum, var ideal, var aspirational) ->
                    tier.equals("minimum") ? minimum : tier.equals("ideal") ? ideal : aspirational;
            case Target.Single(var value) -> tier.equals("ideal") ? value : null;
            case Target.Range _ -> null;
        };
    }

    private static Table.Cell figure(Assessed one, Quantity value, int decimals) {
        return Cells.figure(one.indicator().measure(), value, decimals);
    }

    private static Table.Cell variance(Assessed one) {
        var variance = one.verdict().variance();
        if (variance == null) {
            return Cells.stated(one.stated().get("variance"));
        }
        var percent = variance.percent();
        if (percent == null) {
            return Table.Cell.of(variance.words(one.indicator().measure(), 1));
        }
        var digits = percent.shown(1) + "%";
        return new Table.Figure(
                percent.value(), digits, Table.Unit.PERCENT, 1, Inline.text(side(variance)));
    }

    private static String side(Variance variance) {
        return switch (variance.standing()) {
            case BETTER -> " better";
            case WORSE -> " worse";
            case ABOVE -> " above";
            case BELOW -> " below";
            case ON_TARGET -> " on target";
        };
    }
}
