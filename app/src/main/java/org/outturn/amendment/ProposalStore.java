package org.outturn.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps proposals until they are taken in, or for a week.
@Component
class ProposalStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    ProposalStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    long add(
            String council,
            String actor,
            String source,
            Amendment amendment,
            List<RowChange> contested) {
        sql.sql("delete from proposal where made_at < now() - interval '7 days'").update();
        return sql.sql(
                        """
                        insert into proposal (council, made_by, source, amendment, contested)
                        values (?, ?, ?, cast(? as jsonb), cast(? as jsonb)) returning number
                        """)
                .param(council)
                .param(actor)
                .param(source)
                .param(json.writeValueAsString(amendment))
                .param(json.writeValueAsString(contested))
                .query(Long.class)
                .single();
    }

    Optional<Proposal> find(String council, long number) {
        return sql.sql("select * from proposal where council = ? and number = ?")
                .param(council)
                .param(number)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// @return whether it was still there
    boolean remove(String council, long number) {
        return sql.sql("delete from proposal where council = ? and number = ?")
                        .param(council)
                        .param(number)
                        .update()
                == 1;
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("number"),
                row.getString("council"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                json.readValue(row.getString("amendment"), Amendment.class),
                List.of(json.readValue(row.getString("contested"), RowChange[].class)));
    }
}
