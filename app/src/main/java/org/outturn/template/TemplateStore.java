package org.outturn.template;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps report templates as text.
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
        return sql.sql("select * from report_template where council = ? order by name")
                .param(council)
                .query((row, _) -> template(new Fields(row)))
                .list();
    }

    int save(String council, List<ReportTemplate> templates) {
        var rows = new ArrayList<List<@Nullable Object>>();
        templates.forEach(one -> rows.add(List.of(council, one.name(), one.markdown())));
        return TEMPLATE.merge(bulk, rows);
    }

    private static ReportTemplate template(Fields row) throws SQLException {
        return new ReportTemplate(row.text("name"), row.text("markdown"));
    }
}
