package org.outturn.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// PostgreSQL's COPY in its text format, the fastest way in.
final class Copy {
    private static final int CHUNK = 1 << 16;

    private Copy() {}

    /// Values are written as their text; null is null, and a collection is an array of texts.
    static void into(
            JdbcTemplate jdbc,
            String table,
            List<String> columns,
            List<? extends List<? extends @Nullable Object>> rows) {
        var sql = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        jdbc.execute(
                (ConnectionCallback<@Nullable Void>)
                        connection -> {
                            send(connection, sql, rows);
                            return null;
                        });
    }

    private static void send(
            Connection connection,
            String sql,
            List<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            var buffer = new StringBuilder(CHUNK);
            for (var row : rows) {
                write(row, buffer);
                if (buffer.length() > CHUNK) {
                    flush(copy, buffer);
                }
            }
            flush(copy, buffer);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void flush(CopyIn copy, StringBuilder buffer) throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private static void write(List<? extends @Nullable Object> row, StringBuilder buffer) {
        boolean first = true;
        for (var value : row) {
            if (!first) {
                buffer.append('\t');
            }
            first = false;
            switch (value) {
                case null -> buffer.append("\\N");
                case Collection<?> texts -> escape(array(texts), buffer);
                case Object one -> escape(one.toString(), buffer);
            }
        }
        buffer.append('\n');
    }

    private static String array(Collection<?> texts) {
        return texts.stream()
                .map(text -> text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(
                        Collectors.joining(
                                "\",\"",
                                texts.isEmpty() ? "{" : "{\"",
                                texts.isEmpty() ? "}" : "\"}"));
    }

    private static void escape(String text, StringBuilder buffer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }
}
