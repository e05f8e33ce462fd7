package org.outturn.commitment;

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

/// Keeps commitments by period.
@Component
class CommitmentStore {
    private static final Table COMMITMENT =
            new Table(
                    "commitment",
                    List.of("council", "period", "id"),
                    List.of(
                            "title",
                            "unit",
                            "groupings",
                            "due",
                            "outcome",
                            "impact",
                            "commentary",
                            "position"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    CommitmentStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Commitment> all(String council) {
        return sql.sql("select * from commitment where council = ? order by position, period")
                .param(council)
                .query((row, _) -> commitment(new Fields(row)))
                .list();
    }

    int save(String council, List<Commitment> commitments) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : commitments) {
            rows.add(
                    asList(
                            council,
                            one.period(),
                            one.id(),
                            one.title(),
                            one.unit(),
                            Fields.pairs(one.groupings()),
                            one.due(),
                            one.outcome(),
                            one.impact(),
                            one.commentary(),
                            rows.size()));
        }
        return COMMITMENT.replace(bulk, List.of("council", "period"), rows);
    }

    int remove(String council, List<Commitment> gone) {
        return COMMITMENT.remove(
                bulk, gone.stream().map(one -> List.of(council, one.period(), one.id())).toList());
    }

    private static Commitment commitment(Fields row) throws SQLException {
        return new Commitment(
                row.text("id"),
                row.period("period"),
                row.text("title"),
                row.maybeText("unit"),
                row.pairs("groupings"),
                row.row().getObject("due", LocalDate.class),
                row.text("outcome"),
                row.maybeText("impact"),
                row.maybeText("commentary"));
    }
}
