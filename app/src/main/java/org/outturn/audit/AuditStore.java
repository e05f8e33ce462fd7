package org.outturn.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was done; the table refuses changes.
@Component
class AuditStore {
    private final JdbcClient sql;

    AuditStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String actor, @Nullable String council, String action, String subject, String detail) {
        sql.sql(
                        """
                        insert into audit_entry (actor, council, action, subject, detail)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(actor)
                .param(council)
                .param(action)
                .param(subject)
                .param(detail)
                .update();
    }

    List<Entry> list(@Nullable String council, int most) {
        return sql.sql(
                        """
                        select * from audit_entry
                        where cast(:council as text) is null or council = :council
                        order by number desc limit :most
                        """)
                .param("council", council)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    List<Entry> of(String council, String subject, List<String> actions, int most) {
        return sql.sql(
                        """
                        select * from audit_entry
                        where subject = :subject and (council is null or council = :council)
                            and action in (:actions)
                        order by number desc limit :most
                        """)
                .param("subject", subject)
                .param("council", council)
                .param("actions", actions)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    List<Entry> latest(String council) {
        return sql.sql(
                        """
                        select distinct on (subject) * from audit_entry where council = ?
                        order by subject, number desc
                        """)
                .param(council)
                .query((row, _) -> entry(row))
                .list();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("council"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
