package org.outturn.template;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps report templates as text; rows are only ever added.
@Component
class TemplateStore {
    private static final Table TEMPLATE =
            new Table("report_template", List.of("council", "name"), List.of("markdown"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    TemplateStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<ReportTemplate> list(String council) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (name) * from report_template
                            where council = ? order by name, revision desc
                        ) as latest
                        where markdown <> '' order by name
                        """)
                .param(council)
                .query((row, _) -> template(new Fields(row)))
                .list();
    }

    List<TemplateRevision> revisions(String council, String name) {
        return sql.sql(
                        """
                        select * from report_template
                        where council = ? and name = ? order by revision desc
                        """)
                .params(council, name)
                .query((row, _) ->
                        new TemplateRevision(
                                template(new Fields(row)),
                                row.getInt("revision"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                                row.getString("recorded_by")))
                .list();
    }

    int save(String council, List<ReportTemplate> templates, String actor) {
        var rows = new ArrayList<List<@Nullable Object>>();
        templates.forEach(one -> rows.add(List.of(council, one.name(), one.markdown())));
        var appended = TEMPLATE.append(bulk, actor, rows);
        return appended.added() + appended.revised();
    }

    private static ReportTemplate template(Fields row) throws SQLException {
        return new ReportTemplate(row.text("name"), row.text("markdown"));
    }
}
