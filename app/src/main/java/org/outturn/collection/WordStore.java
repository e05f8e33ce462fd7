package org.outturn.collection;

import static java.util.Arrays.asList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.database.Fields;
import org.outturn.database.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps commentary and ratings set by hand; a changed one is a further revision.
@Component
class WordStore {
    private static final Table JUDGEMENT =
            new Table(
                    "judgement",
                    List.of("council", "indicator", "area", "reported"),
                    List.of("rating", "author", "reason", "withdrawn"));
    private static final Table COMMENTARY =
            new Table(
                    "commentary",
                    List.of("council", "indicator", "area", "period", "kind"),
                    List.of("markdown", "author", "withdrawn"));

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    WordStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    List<JudgedRating> judged(String council) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (indicator, area, reported) * from judgement
                            where council = ? order by indicator, area, reported, revision desc) latest
                        where not withdrawn order by indicator, area, reported
                        """)
                .param(council)
                .query((row, _) -> judged(new Fields(row)))
                .list();
    }

    List<Words> words(String council) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (indicator, area, period, kind) * from commentary
                            where council = ? order by indicator, area, period, kind, revision desc) latest
                        where not withdrawn order by indicator, area, period, kind
                        """)
                .param(council)
                .query((row, _) -> words(new Fields(row)))
                .list();
    }

    int append(String council, List<JudgedRating> judged, List<Words> words, String actor) {
        var first = JUDGEMENT.append(bulk, actor, judgements(council, judged, false));
        var second = COMMENTARY.append(bulk, actor, texts(council, words, false));
        return first.added() + first.revised() + second.added() + second.revised();
    }

    /// Nothing is deleted: a further revision says that nothing stands there any more.
    int withdraw(String council, List<JudgedRating> judged, List<Words> words, String actor) {
        return JUDGEMENT.append(bulk, actor, judgements(council, judged, true)).revised()
                + COMMENTARY.append(bulk, actor, texts(council, words, true)).revised();
    }

    private static List<List<@Nullable Object>> judgements(
            String council, List<JudgedRating> judged, boolean withdrawn) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : judged) {
            rows.add(
                    asList(
                            council,
                            one.indicator(),
                            one.area(),
                            one.reported(),
                            one.rating(),
                            one.by(),
                            one.reason(),
                            withdrawn));
        }
        return rows;
    }

    private static List<List<@Nullable Object>> texts(
            String council, List<Words> words, boolean withdrawn) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var one : words) {
            rows.add(
                    asList(
                            council,
                            one.indicator(),
                            one.area(),
                            one.period(),
                            one.kind(),
                            one.markdown(),
                            one.by(),
                            withdrawn));
        }
        return rows;
    }

    private static JudgedRating judged(Fields row) throws SQLException {
        return new JudgedRating(
                row.text("indicator"),
                row.text("area"),
                row.period("reported"),
                row.text("rating"),
                row.text("author"),
                row.text("reason"));
    }

    private static Words words(Fields row) throws SQLException {
        return new Words(
                row.text("indicator"),
                row.text("area"),
                row.period("period"),
                row.text("kind"),
                row.text("markdown"),
                row.maybeText("author"));
    }
}
