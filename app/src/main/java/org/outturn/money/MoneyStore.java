package org.outturn.money;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps budget lines by period.
@Component
class MoneyStore {
    private static final List<String> OF_PERIOD = List.of("council", "period");
    private static final List<String> KEYS = List.of("council", "period", "id");
    private static final Table REVENUE =
            new Table(
                    "revenue_line",
                    KEYS,
                    List.of(
                            "line",
                            "unit",
                            "total",
                            "original",
                            "revised",
                            "actual",
                            "forecast",
                            "comment",
                            "position"));
    private static final Table CAPITAL =
            new Table(
                    "capital_line",
                    KEYS,
                    List.of(
                            "line",
                            "unit",
                            "total",
                            "original",
                            "slippage_in",
                            "revised",
                            "slippage",
                            "latest",
                            "forecast",
                            "slippage_out",
                            "new_budget",
                            "comment",
                            "position"));
    private static final Table SAVING =
            new Table(
                    "saving",
                    KEYS,
                    List.of(
                            "title",
                            "unit",
                            "planned",
                            "delivered",
                            "forecast",
                            "at_risk_amber",
                            "at_risk_red",
                            "comment",
                            "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    MoneyStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    Budget all(String council) {
        return new Budget(
                every("revenue_line", council, (row, _) -> revenue(new Fields(row))),
                every("capital_line", council, (row, _) -> capital(new Fields(row))),
                every("saving", council, (row, _) -> saving(new Fields(row))));
    }

    private <L> List<L> every(String table, String council, RowMapper<L> lines) {
        return sql.sql("select * from " + table + " where council = ? order by position, period")
                .param(council)
                .query(lines)
                .list();
    }

    int save(String council, Budget budget) {
        var revenue = new ArrayList<List<@Nullable Object>>();
        budget.revenue().forEach(line -> revenue.add(row(council, line, revenue.size())));
        var capital = new ArrayList<List<@Nullable Object>>();
        budget.capital().forEach(line -> capital.add(row(council, line, capital.size())));
        var savings = new ArrayList<List<@Nullable Object>>();
        budget.savings().forEach(line -> savings.add(row(council, line, savings.size())));
        return REVENUE.replace(bulk, OF_PERIOD, revenue)
                + CAPITAL.replace(bulk, OF_PERIOD, capital)
                + SAVING.replace(bulk, OF_PERIOD, savings);
    }

    int remove(String council, Budget gone) {
        return REVENUE.remove(
                        bulk,
                        gone.revenue().stream()
                                .map(line -> List.of(council, line.period(), line.id()))
                                .toList())
                + CAPITAL.remove(
                        bulk,
                        gone.capital().stream()
                                .map(line -> List.of(council, line.period(), line.id()))
                                .toList())
                + SAVING.remove(
                        bulk,
                        gone.savings().stream()
                                .map(line -> List.of(council, line.period(), line.id()))
                                .toList());
    }

    private static List<@Nullable Object> row(String council, RevenueLine line, int position) {
        return asList(
                council,
                line.period(),
                line.id(),
                line.line(),
                line.unit(),
                line.total(),
                line.original(),
                line.revised(),
                line.actual(),
                line.forecast(),
                line.comment(),
                position);
    }

    private static List<@Nullable Object> row(String council, CapitalLine line, int position) {
        return asList(
                council,
                line.period(),
                line.id(),
                line.line(),
                line.unit(),
                line.total(),
                line.original(),
                line.slippageIn(),
                line.revised(),
                line.slippage(),
                line.latest(),
                line.forecast(),
                line.slippageOut(),
                line.newBudget(),
                line.comment(),
                position);
    }

    private static List<@Nullable Object> row(String council, Saving saving, int position) {
        return asList(
                council,
                saving.period(),
                saving.id(),
                saving.title(),
                saving.unit(),
                saving.planned(),
                saving.delivered(),
                saving.forecast(),
                saving.atRiskAmber(),
                saving.atRiskRed(),
                saving.comment(),
                position);
    }

    private static RevenueLine revenue(Fields row) throws SQLException {
        return new RevenueLine(
                row.text("id"),
                row.period("period"),
                row.text("line"),
                row.maybeText("unit"),
                row.flag("total"),
                row.maybeQuantity("original"),
                row.maybeQuantity("revised"),
                row.maybeQuantity("actual"),
                row.maybeQuantity("forecast"),
                row.maybeText("comment"));
    }

    private static CapitalLine capital(Fields row) throws SQLException {
        return new CapitalLine(
                row.text("id"),
                row.period("period"),
                row.text("line"),
                row.maybeText("unit"),
                row.flag("total"),
                row.maybeQuantity("original"),
                row.maybeQuantity("slippage_in"),
                row.maybeQuantity("revised"),
                row.maybeQuantity("slippage"),
                row.maybeQuantity("latest"),
                row.maybeQuantity("forecast"),
                row.maybeQuantity("slippage_out"),
                row.maybeQuantity("new_budget"),
                row.maybeText("comment"));
    }

    private static Saving saving(Fields row) throws SQLException {
        return new Saving(
                row.text("id"),
                row.period("period"),
                row.text("title"),
                row.maybeText("unit"),
                row.quantity("planned"),
                row.maybeQuantity("delivered"),
                row.maybeQuantity("forecast"),
                row.maybeQuantity("at_risk_amber"),
                row.maybeQuantity("at_risk_red"),
                row.maybeText("comment"));
    }
}
