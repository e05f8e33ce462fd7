package org.outturn.risk;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps controls by period, and every review.
@Component
class OversightStore {
    private static final Table CONTROL =
            new Table(
                    "risk_control",
                    List.of("council", "period", "risk", "number"),
                    List.of("control", "state", "owner", "note", "position"));
    private static final Table REVIEW =
            new Table(
                    "risk_review",
                    List.of("council", "risk", "number"),
                    List.of(
                            "on_day",
                            "author",
                            "decision",
                            "before_impact",
                            "before_likelihood",
                            "after_impact",
                            "after_likelihood"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    OversightStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<RiskControl> controls(String council) {
        return sql.sql("select * from risk_control where council = ? order by position, period")
                .param(council)
                .query((row, _) -> control(new Fields(row)))
                .list();
    }

    /// By risk, the earliest first.
    List<RiskReview> reviews(String council) {
        return sql.sql(
                        """
                        select distinct on (risk, number) * from risk_review
                        where council = ? order by risk, number, revision desc
                        """)
                .param(council)
                .query((row, _) -> review(new Fields(row)))
                .list();
    }

    int saveControls(String council, List<RiskControl> controls) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : controls) {
            rows.add(
                    asList(
                            council,
                            one.period(),
                            one.risk(),
                            one.number(),
                            one.control(),
                            one.state(),
                            one.owner(),
                            one.note(),
                            rows.size()));
        }
        return CONTROL.replace(bulk, List.of("council", "period"), rows);
    }

    int removeControls(String council, List<RiskControl> gone) {
        return CONTROL.remove(
                bulk,
                gone.stream()
                        .map(one -> List.of(council, one.period(), one.risk(), one.number()))
                        .toList());
    }

    int appendReviews(String council, List<RiskReview> reviews, String actor) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : reviews) {
            rows.add(
                    asList(
                            council,
                            one.risk(),
                            one.number(),
                            one.on(),
                            one.author(),
                            one.decision(),
                            one.before().impact(),
                            one.before().likelihood(),
                            one.after().impact(),
                            one.after().likelihood()));
        }
        var appended = REVIEW.append(bulk, actor, rows);
        return appended.added() + appended.revised();
    }

    /// Where the risk stands now.
    void move(String council, Risk risk, Risk.Position to) {
        sql.sql(
                        """
                        update risk set current_impact = ?, current_likelihood = ?
                        where council = ? and period = ? and id = ?
                        """)
                .param(to.impact())
                .param(to.likelihood())
                .param(council)
                .param(risk.period().toString())
                .param(risk.id())
                .update();
    }

    private static RiskControl control(Fields row) throws SQLException {
        return new RiskControl(
                row.period("period"),
                row.text("risk"),
                row.number("number"),
                row.text("control"),
                row.choice("state", RiskControl.State.class),
                row.maybeText("owner"),
                row.maybeText("note"));
    }

    private static RiskReview review(Fields row) throws SQLException {
        return new RiskReview(
                row.text("risk"),
                row.number("number"),
                row.row().getObject("on_day", LocalDate.class),
                row.text("author"),
                row.text("decision"),
                position(row, "before"),
                position(row, "after"));
    }

    private static Risk.Position position(Fields row, String which) throws SQLException {
        return new Risk.Position(
                row.maybeNumber(which + "_impact"), row.maybeNumber(which + "_likelihood"));
    }
}
