package org.outturn.audit;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Finds entries by who, what, when and words.
@Component
class SoughtStore {
    /// What an entry is about stands at the beginning of its detail, up to one of these, or up to the area that it is of.
    private static final String FIRST =
            "split_part(translate(replace(detail, ' @ ', ','), ':;', ',,'), ',', 1)";

    private static final String WHERE =
            """
            (council = :council or council is null and
                (concat_ws(' ', action, subject) ~ :installation or subject in (:accounts)))
            and (:hidden = '' or concat_ws(' ', action, subject) !~ :hidden)
            and (:actor = '' or actor = :actor)
            and (:kind = '' or concat_ws(' ', action, subject) ~ :kind)
            and (:aboutKind = '' or concat_ws(' ', action, subject) ~ :aboutKind and %s in (:about))
            and (cast(:from as timestamptz) is null or at >= :from)
            and (cast(:until as timestamptz) is null or at < :until)
            """
                    .formatted(FIRST);

    private final JdbcClient sql;

    SoughtStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Entry> list(Sought sought, int skip, int most) {
        return asked(
                        "select * from audit_entry where %s order by number desc limit :most offset :skip",
                        sought)
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> AuditStore.entry(row))
                .list();
    }

    int count(Sought sought) {
        return asked("select count(*) from audit_entry where %s", sought)
                .query(Integer.class)
                .single();
    }

    List<String> actors(Sought sought) {
        return asked("select distinct actor from audit_entry where %s order by actor", sought)
                .query((row, _) -> row.getString("actor"))
                .list();
    }

    private StatementSpec asked(String query, Sought sought) {
        var where = new StringBuilder(WHERE);
        if (!sought.words().isEmpty()) {
            where.append("and (").append(FIRST).append(" in (:named) or (true");
            for (int i = 0; i < sought.words().size(); i++) {
                where.append(" and position(:word")
                        .append(i)
                        .append(" in lower(concat_ws(' ', actor, action, subject, detail))) > 0");
            }
            where.append("))");
        }
        var about = sought.about();
        var from = sought.from();
        var until = sought.until();
        var asked =
                sql.sql(query.formatted(where))
                        .param("council", sought.council())
                        .param("installation", sought.installation())
                        .param("accounts", some(sought.accounts()))
                        .param("hidden", sought.hidden())
                        .param("actor", sought.actor())
                        .param("kind", sought.kind())
                        .param("about", some(about == null ? List.of() : about.names()))
                        .param("aboutKind", about == null ? "" : about.kind())
                        .param("from", moment(from))
                        .param("until", moment(until))
                        .param("named", some(sought.named()));
        for (int i = 0; i < sought.words().size(); i++) {
            asked = asked.param("word" + i, sought.words().get(i).toLowerCase(Locale.UK));
        }
        return asked;
    }

    private static @Nullable Timestamp moment(java.time.@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /// SQL knows no empty list; nothing is called by the empty name.
    private static Collection<String> some(Collection<String> names) {
        return names.isEmpty() ? List.of("") : names;
    }
}
