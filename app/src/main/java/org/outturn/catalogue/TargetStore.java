package org.outturn.catalogue;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.outturn.rules.series.Target;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps targets; a changed one is a further revision.
@Component
class TargetStore {
    private static final Table TARGET =
            new Table(
                    "target",
                    List.of("council", "indicator", "area", "period"),
                    List.of(
                            "value",
                            "minimum",
                            "ideal",
                            "aspirational",
                            "low",
                            "high",
                            "decimals",
                            "author",
                            "note",
                            "withdrawn"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    TargetStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<PlannedTarget> list(String council) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (indicator, area, period) * from target
                            where council = ? order by indicator, area, period, revision desc) latest
                        where not withdrawn order by indicator, area, period
                        """)
                .param(council)
                .query((row, _) -> target(new Fields(row)))
                .list();
    }

    int save(String council, List<PlannedTarget> targets) {
        var rows = new ArrayList<List<@Nullable Object>>();
        targets.forEach(one -> rows.add(row(council, one)));
        var appended = TARGET.append(bulk, null, rows);
        return appended.added() + appended.revised();
    }

    /// Nothing is deleted: a further revision says that there is no target any more.
    int withdraw(String council, List<PlannedTarget> gone) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : gone) {
            var row = new ArrayList<@Nullable Object>();
            row.addAll(asList(council, one.indicator(), one.area(), one.period()));
            row.addAll(asList(null, null, null, null, null, null, 0, null, null, true));
            rows.add(row);
        }
        return TARGET.append(bulk, null, rows).revised();
    }

    private static List<@Nullable Object> row(String council, PlannedTarget one) {
        var row =
                new ArrayList<@Nullable Object>(
                        asList(council, one.indicator(), one.area(), one.period()));
        row.addAll(
                switch (one.target()) {
                    case Target.Single(var value) -> asList(value, null, null, null, null, null);
                    case Target.Tiers(var minimum, var ideal, var aspirational) ->
                            asList(null, minimum, ideal, aspirational, null, null);
                    case Target.Range(var low, var high) ->
                            asList(null, null, null, null, low, high);
                });
        row.addAll(asList(one.decimals(), one.author(), one.note(), false));
        return row;
    }

    private static PlannedTarget target(Fields row) throws SQLException {
        return new PlannedTarget(
                row.text("indicator"),
                row.text("area"),
                row.period("period"),
                planned(row),
                row.number("decimals"),
                row.maybeText("author"),
                row.maybeText("note"));
    }

    private static Target planned(Fields row) throws SQLException {
        var value = row.maybeQuantity("value");
        if (value != null) {
            return new Target.Single(value);
        }
        var ideal = row.maybeQuantity("ideal");
        return ideal != null
                ? new Target.Tiers(
                        row.maybeQuantity("minimum"), ideal, row.maybeQuantity("aspirational"))
                : new Target.Range(row.quantity("low"), row.quantity("high"));
    }
}
