package org.outturn.packframework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.CutOff;
import org.outturn.catalogue.Framework;
import org.outturn.catalogue.PlannedTarget;
import org.outturn.packfile.Draft;
import org.outturn.packfile.PackTable;
import org.outturn.packfile.PackText;
import org.outturn.plainfile.Row;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;
import org.outturn.rules.series.Target;

/// Reads the targets and the cut-offs.
public final class TargetTables {
    private TargetTables() {}

    public static List<PlannedTarget> targets(Draft draft) {
        var table = draft.table(PackTable.TARGETS);
        table.requireUnique("the series and period", "indicator", "area", "period");
        var targets = new ArrayList<PlannedTarget>();
        for (var row : table.rows()) {
            var indicator = draft.reference(row, "indicator", Draft.INDICATOR);
            var area = draft.area(row);
            var period = Draft.period(row, "period");
            var target = target(row, draft.polarities().get(indicator));
            if (target != null && row.isSound()) {
                targets.add(
                        new PlannedTarget(
                                indicator,
                                area,
                                period,
                                target,
                                decimals(row),
                                row.cell("author").words(),
                                row.cell("note").words()));
            }
        }
        return targets;
    }

    private static @Nullable Target target(Row row, @Nullable Polarity polarity) {
        var value = row.cell("value").number();
        var minimum = row.cell("minimum").number();
        var ideal = row.cell("ideal").number();
        var aspirational = row.cell("aspirational").number();
        var low = row.cell("low").number();
        var high = row.cell("high").number();
        boolean hasTiers = isGiven(row, "minimum", "ideal", "aspirational");
        boolean hasRange = isGiven(row, "low", "high");
        int kinds = (isGiven(row, "value") ? 1 : 0) + (hasTiers ? 1 : 0) + (hasRange ? 1 : 0);
        if (kinds != 1) {
            if (kinds == 0 && !row.isUnderstood()) {
                return null;
            }
            var tryThis = "give a value, or tiers, or a range from low to high";
            if (kinds == 0) {
                row.cell("value").refuse("the target has no figure", tryThis);
            } else {
                row.refuse("the target has figures of more than one kind", tryThis);
            }
            return null;
        }
        if (hasTiers) {
            if (!isGiven(row, "ideal")) {
                row.needed("ideal");
                return null;
            }
            inOrder(row, polarity, "minimum", minimum, "ideal", ideal);
            inOrder(row, polarity, "ideal", ideal, "aspirational", aspirational);
            return ideal == null ? null : new Target.Tiers(minimum, ideal, aspirational);
        }
        if (hasRange) {
            row.needed("low");
            row.needed("high");
            if (low == null || high == null) {
                return null;
            }
            if (low.isMore(high)) {
                row.cell("low").refuse("is above 'high', which is " + high, "swap the two");
                return null;
            }
            return new Target.Range(low, high);
        }
        return value == null ? null : new Target.Single(value);
    }

    private static void inOrder(
            Row row,
            @Nullable Polarity polarity,
            String lesser,
            @Nullable Quantity less,
            String greater,
            @Nullable Quantity more) {
        if (polarity != null && less != null && more != null && polarity.compare(more, less) < 0) {
            row.cell(greater)
                    .refuse(
                            "is worse than '%s', which is %s".formatted(lesser, less),
                            polarity == Polarity.HIGHER
                                    ? "let the tiers rise from minimum to aspirational, as higher is better"
                                    : "let the tiers fall from minimum to aspirational, as lower is better");
        }
    }

    /// As many as the most precise of the target's figures.
    private static int decimals(Row row) {
        int most = 0;
        for (var column : List.of("value", "minimum", "ideal", "aspirational", "low", "high")) {
            most = Math.max(most, row.cell(column).decimals());
        }
        return most;
    }

    private static boolean isGiven(Row row, String... columns) {
        for (var column : columns) {
            if (row.cell(column).isGiven()) {
                return true;
            }
        }
        return false;
    }

    public static List<CutOff> cutOffs(Draft draft) {
        var table = draft.table(PackTable.CUTOFFS);
        table.requireUnique("the indicator, period and rating", "indicator", "from", "rating");
        var cutOffs = new ArrayList<CutOff>();
        for (var row : table.rows()) {
            cutOffs.add(
                    new CutOff(
                            draft.reference(row, "indicator", Draft.INDICATOR),
                            Draft.period(row, "from"),
                            draft.reference(row, "rating", Draft.RATING),
                            Draft.number(row, "limit")));
        }
        return cutOffs;
    }

    public static void write(PackText text, Framework framework) {
        text.rows(
                PackTable.TARGETS,
                framework.targets(),
                (row, one) -> {
                    row.put("indicator", one.indicator())
                            .put("area", one.area())
                            .put("period", one.period())
                            .put("author", one.author())
                            .put("note", one.note());
                    int decimals = one.decimals();
                    switch (one.target()) {
                        case Target.Single(var value) ->
                                row.put("value", PackText.number(value, decimals));
                        case Target.Tiers(var minimum, var ideal, var aspirational) ->
                                row.put("minimum", PackText.number(minimum, decimals))
                                        .put("ideal", PackText.number(ideal, decimals))
                                        .put(
                                                "aspirational",
                                                PackText.number(aspirational, decimals));
                        case Target.Range(var low, var high) ->
                                row.put("low", PackText.number(low, decimals))
                                        .put("high", PackText.number(high, decimals));
                    }
                });
        text.rows(
                PackTable.CUTOFFS,
                framework.cutOffs(),
                (row, one) ->
                        row.put("indicator", one.indicator())
                                .put("from", one.from())
                                .put("rating", one.rating())
                                .put("limit", one.limit()));
    }
}
