package org.outturn.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A table that takes rows in bulk: they are copied beside it and merged in one statement, so that only what differs is written and
/// thousands of rows cost as little as ten. The caller's transaction holds it together.
///
/// @param keys what tells rows apart
/// @param columns the others, in the order in which rows give them after the keys
public record Table(String name, List<String> keys, List<String> columns) {
    /// What became of rows that were appended.
    public record Appended(int added, int revised) {}

    /// Adds rows and changes those that differ; rows that are not given stay.
    ///
    /// @return how many are new or changed
    public int merge(JdbcTemplate jdbc, List<? extends List<? extends @Nullable Object>> rows) {
        return rows.isEmpty() ? 0 : copied(jdbc, rows, () -> jdbc.update(mergeSql()));
    }

    /// Merges rows, and deletes those that share the value of the `scope` columns with one that is given but are not given themselves.
    ///
    /// @return how many are new, changed or gone
    public int replace(
            JdbcTemplate jdbc,
            List<String> scope,
            List<? extends List<? extends @Nullable Object>> rows) {
        return rows.isEmpty()
                ? 0
                : copied(jdbc, rows, () -> jdbc.update(deleteSql(scope)) + jdbc.update(mergeSql()));
    }

    /// For tables that only grow: adds a first revision of what is new and a further one of what differs from its latest.
    ///
    /// @param actor kept as `recorded_by`; null for tables that do not name who recorded
    public Appended append(
            JdbcTemplate jdbc,
            @Nullable String actor,
            List<? extends List<? extends @Nullable Object>> rows) {
        return rows.isEmpty()
                ? new Appended(0, 0)
                : copied(
                        jdbc,
                        rows,
                        () ->
                                actor == null
                                        ? jdbc.queryForObject(appendSql("", ""), Table::appended)
                                        : jdbc.queryForObject(
                                                appendSql(", recorded_by", ", ?"),
                                                Table::appended,
                                                actor));
    }

    /// Deletes the rows with these keys.
    ///
    /// @return how many are gone
    public int remove(JdbcTemplate jdbc, List<? extends List<? extends @Nullable Object>> going) {
        if (going.isEmpty()) {
            return 0;
        }
        jdbc.execute(
                "create temporary table %s on commit drop as select %s from %s where false"
                        .formatted(incoming(), list(keys, ""), name));
        Copy.into(jdbc, incoming(), keys, going);
        int gone =
                jdbc.update(
                        "delete from %s as t using %s i where (%s) = (%s)"
                                .formatted(name, incoming(), list(keys, "t."), list(keys, "i.")));
        jdbc.execute("drop table " + incoming());
        return gone;
    }

    private static Appended appended(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Appended(row.getInt(1), row.getInt(2));
    }

    private <R> R copied(
            JdbcTemplate jdbc,
            List<? extends List<? extends @Nullable Object>> rows,
            java.util.function.Supplier<R> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(name + " is filled within a transaction only");
        }
        jdbc.execute(
                "create temporary table %s (like %s including defaults) on commit drop"
                        .formatted(incoming(), name));
        for (var column : List.of("revision", "recorded_at", "recorded_by")) {
            jdbc.execute("alter table %s drop column if exists %s".formatted(incoming(), column));
        }
        Copy.into(jdbc, incoming(), all(), rows);
        jdbc.execute("analyze " + incoming());
        var result = work.get();
        jdbc.execute("drop table " + incoming());
        return result;
    }

    private String incoming() {
        return "incoming_" + name;
    }

    private List<String> all() {
        return Stream.concat(keys.stream(), columns.stream()).toList();
    }

    private String mergeSql() {
        return """
        insert into %1$s as t (%2$s)
        select %2$s from %3$s
        on conflict (%4$s) do update set (%5$s) = row(%6$s)
        where (%7$s) is distinct from (%6$s)
        """
                .formatted(
                        name,
                        list(all(), ""),
                        incoming(),
                        list(keys, ""),
                        list(columns, ""),
                        list(columns, "excluded."),
                        list(columns, "t."));
    }

    private String deleteSql(List<String> scope) {
        return """
        delete from %1$s as t
        where exists (select from %2$s i where (%3$s) = (%4$s))
          and not exists (select from %2$s i where (%5$s) = (%6$s))
        """
                .formatted(
                        name,
                        incoming(),
                        list(scope, "i."),
                        list(scope, "t."),
                        list(keys, "i."),
                        list(keys, "t."));
    }

    private String appendSql(String furtherColumns, String furtherValues) {
        return """
        with latest as (
            select distinct on (%2$s) * from %1$s
            where (%2$s) in (select %2$s from %3$s)
            order by %2$s, revision desc
        ), added as (
            insert into %1$s (%4$s, revision%5$s)
            select %6$s, coalesce(l.revision, 0) + 1%7$s
            from %3$s i left join latest l on (%8$s) = (%9$s)
            where l.revision is null or (%10$s) is distinct from (%11$s)
            returning revision
        )
        select count(*) filter (where revision = 1), count(*) filter (where revision > 1) from added
        """
                .formatted(
                        name,
                        list(keys, ""),
                        incoming(),
                        list(all(), ""),
                        furtherColumns,
                        list(all(), "i."),
                        furtherValues,
                        list(keys, "l."),
                        list(keys, "i."),
                        list(columns, "l."),
                        list(columns, "i."));
    }

    private static String list(List<String> columns, String prefix) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }
}
