package org.outturn.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.FiguresAs;
import org.outturn.database.Fields;
import org.outturn.document.Format;
import org.outturn.fact.Fact;
import org.outturn.rules.period.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps editions; the tables refuse changes.
@Component
class EditionStore {
    private static final String HEADS =
            """
            select e.id, e.council, e.report, e.period, e.number, e.title, e.subtitle, e.published_at, e.published_by, e.note, e.figures,
                   e.program, e.rules, e.seal
            from edition e
            """;
    private static final String FILES =
            """
            select f.edition, f.format, octet_length(f.bytes) as size, f.sha256
            from edition_file f join edition e on e.id = f.edition
            """;
    private static final String OF_REPORT =
            "where (:council = '' or e.council = :council) and (:report = '' or e.report = :report)";
    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    EditionStore(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /// Lets nobody else publish until this transaction ends. It must be the first statement, so that what is read after it is seen as it is
    /// after any wait.
    void lock() {
        bulk.execute("lock table edition in share row exclusive mode");
    }

    boolean exists(String council, String report) {
        return sql.sql("select exists (select from edition where council = ? and report = ?)")
                .params(council, report)
                .query(Boolean.class)
                .single();
    }

    /// Newest period first, and of each period the newest edition first.
    ///
    /// @param council none: of every council
    /// @param report none: every report
    List<Edition> list(@Nullable String council, @Nullable String report) {
        return heads(OF_REPORT, Map.of("council", maybe(council), "report", maybe(report)));
    }

    Edition get(long id) {
        return heads("where e.id = :id", Map.of("id", id)).getFirst();
    }

    /// An empty text stands for any.
    private static String maybe(@Nullable String wanted) {
        return wanted == null ? "" : wanted;
    }

    private List<Edition> heads(String where, Map<String, ?> parameters) {
        var files = new HashMap<Long, List<Edition.Stored>>();
        sql.sql(FILES + where + " order by f.edition, f.position")
                .params(parameters)
                .query(row -> {
                    files.computeIfAbsent(row.getLong("edition"), _ -> new ArrayList<>())
                            .add(
                                    new Edition.Stored(
                                            Format.valueOf(row.getString("format")),
                                            row.getLong("size"),
                                            row.getString("sha256")));
                });
        return sql
                .sql(HEADS + where)
                .params(parameters)
                .query((row, _) -> head(row, files.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .stream()
                .sorted(Edition.NEWEST_FIRST)
                .toList();
    }

    private static Edition head(ResultSet row, List<Edition.Stored> files) throws SQLException {
        var fields = new Fields(row);
        return new Edition(
                row.getLong("id"),
                fields.text("council"),
                fields.text("report"),
                fields.period("period"),
                fields.number("number"),
                fields.text("title"),
                fields.maybeText("subtitle"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                fields.text("published_by"),
                fields.text("note"),
                fields.choice("figures", FiguresAs.class),
                fields.text("program"),
                fields.text("rules"),
                fields.text("seal"),
                files);
    }

    Optional<Bytes> file(long id, Format format) {
        return sql.sql("select bytes from edition_file where edition = ? and format = ?")
                .params(id, format.name())
                .query((row, _) -> new Bytes(row.getBytes("bytes")))
                .optional();
    }

    String document(long id) {
        return text("select document from edition where id = ?", id);
    }

    String template(long id) {
        return text("select template from edition where id = ?", id);
    }

    private String text(String query, long id) {
        return sql.sql(query).param(id).query(String.class).single();
    }

    Bytes pack(long id) {
        return sql.sql("select pack from edition where id = ?")
                .param(id)
                .query((row, _) -> new Bytes(row.getBytes("pack")))
                .single();
    }

    List<Fact> facts(long id) {
        return sql.sql("select * from edition_fact where edition = ? order by position")
                .param(id)
                .query((row, _) ->
                        new Fact(
                                Fact.Kind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                row.getString("subject"),
                                row.getString("label"),
                                row.getString("value")))
                .list();
    }

    Frozen frozen(long id) {
        var head = get(id);
        var files = new LinkedHashMap<Format, Bytes>();
        head.files()
                .forEach(stored ->
                        files.put(stored.format(), file(id, stored.format()).orElseThrow()));
        return new Frozen(
                head.council(),
                head.report(),
                head.period(),
                head.number(),
                head.title(),
                head.subtitle(),
                head.publishedAt(),
                head.publishedBy(),
                head.note(),
                head.figures(),
                head.program(),
                head.rules(),
                document(id),
                template(id),
                pack(id),
                facts(id),
                files);
    }

    /// The highest number of a report for a period; 0 when there is none.
    int last(String council, String report, Period period) {
        return sql.sql(
                        """
                        select coalesce(max(number), 0) from edition
                        where council = ? and report = ? and period = ?
                        """)
                .params(council, report, period.toString())
                .query(Integer.class)
                .single();
    }

    long add(Frozen frozen, String seal) {
        long id =
                sql.sql(
                                """
                                insert into edition (council, report, period, number, title, subtitle, published_at, published_by, note,
                                                     figures, program, rules, document, template, pack, seal)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                returning id
                                """)
                        .param(frozen.council())
                        .param(frozen.report())
                        .param(frozen.period().toString())
                        .param(frozen.number())
                        .param(frozen.title())
                        .param(frozen.subtitle())
                        .param(OffsetDateTime.ofInstant(frozen.publishedAt(), ZoneOffset.UTC))
                        .param(frozen.publishedBy())
                        .param(frozen.note())
                        .param(frozen.figures().name())
                        .param(frozen.program())
                        .param(frozen.rules())
                        .param(frozen.document())
                        .param(frozen.template())
                        .param(frozen.pack().array())
                        .param(seal)
                        .query(Long.class)
                        .single();
        addFiles(id, frozen.files());
        addFacts(id, frozen.facts());
        return id;
    }

    private void addFiles(long id, Map<Format, Bytes> files) {
        int position = 0;
        for (var file : files.entrySet()) {
            sql.sql("insert into edition_file values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(++position)
                    .param(file.getKey().name())
                    .param(file.getValue().sha256())
                    .param(file.getValue().array())
                    .update();
        }
    }

    private void addFacts(long id, List<Fact> facts) {
        bulk.batchUpdate(
                "insert into edition_fact values (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, facts.size()).boxed().toList(),
                BATCH,
                (statement, i) -> {
                    var fact = facts.get(i);
                    statement.setLong(1, id);
                    statement.setInt(2, i + 1);
                    statement.setString(3, fact.kind().name());
                    statement.setString(4, fact.key());
                    statement.setString(5, fact.subject());
                    statement.setString(6, fact.label());
                    statement.setString(7, fact.value());
                });
    }
}
