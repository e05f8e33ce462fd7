package org.outturn.recommendation;

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

/// Keeps recommendations, and every update.
@Component
class RecommendationStore {
    private static final Table RECOMMENDATION =
            new Table(
                    "recommendation",
                    List.of("council", "id"),
                    List.of(
                            "committee",
                            "date",
                            "text",
                            "unit",
                            "owner",
                            "response",
                            "reply",
                            "due",
                            "status",
                            "evidence",
                            "indicators",
                            "risks",
                            "position"));
    private static final Table UPDATE =
            new Table(
                    "recommendation_update",
                    List.of("council", "recommendation", "number"),
                    List.of("on_day", "author", "status", "note", "evidence"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    RecommendationStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<Recommendation> list(String council) {
        return sql.sql("select * from recommendation where council = ? order by position, id")
                .param(council)
                .query((row, _) -> recommendation(new Fields(row)))
                .list();
    }

    /// By recommendation, the earliest first.
    List<Update> updates(String council) {
        return sql.sql(
                        """
                        select distinct on (recommendation, number) * from recommendation_update
                        where council = ? order by recommendation, number, revision desc
                        """)
                .param(council)
                .query((row, _) -> update(new Fields(row)))
                .list();
    }

    int save(String council, List<Recommendation> recommendations) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : recommendations) {
            rows.add(
                    asList(
                            council,
                            one.id(),
                            one.committee(),
                            one.date(),
                            one.text(),
                            one.unit(),
                            one.owner(),
                            one.response(),
                            one.reply(),
                            one.due(),
                            one.status(),
                            one.evidence(),
                            one.indicators(),
                            one.risks(),
                            rows.size()));
        }
        return RECOMMENDATION.merge(bulk, rows);
    }

    int append(String council, List<Update> updates, String actor) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : updates) {
            rows.add(
                    asList(
                            council,
                            one.recommendation(),
                            one.number(),
                            one.on(),
                            one.author(),
                            one.status(),
                            one.note(),
                            one.evidence()));
        }
        var appended = UPDATE.append(bulk, actor, rows);
        return appended.added() + appended.revised();
    }

    private static Recommendation recommendation(Fields row) throws SQLException {
        return new Recommendation(
                row.text("id"),
                row.text("committee"),
                row.row().getObject("date", LocalDate.class),
                row.text("text"),
                row.maybeText("unit"),
                row.maybeText("owner"),
                row.maybeText("response") == null
                        ? null
                        : row.choice("response", Recommendation.Response.class),
                row.maybeText("reply"),
                row.row().getObject("due", LocalDate.class),
                row.choice("status", Recommendation.Status.class),
                row.maybeText("evidence"),
                row.texts("indicators"),
                row.texts("risks"));
    }

    private static Update update(Fields row) throws SQLException {
        return new Update(
                row.text("recommendation"),
                row.number("number"),
                row.row().getObject("on_day", LocalDate.class),
                row.text("author"),
                row.choice("status", Recommendation.Status.class),
                row.text("note"),
                row.maybeText("evidence"));
    }
}
