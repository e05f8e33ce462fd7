package org.outturn.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Rows as addresses name them and as forms recognise them again.
final class Row {
    private static final int LENGTH = 16;

    private Row() {}

    /// The row with the key that an address gives, column by column.
    static Optional<Map<String, String>> find(
            PackRows pack, PackTable table, MultiValueMap<String, String> query) {
        var wanted = table.key(named(table, query));
        return pack.rows(table).stream().filter(row -> table.key(row).equals(wanted)).findFirst();
    }

    private static Map<String, String> named(PackTable table, MultiValueMap<String, String> query) {
        var row = new TreeMap<String, String>();
        for (var column : table.keys()) {
            var value = query.getFirst(column);
            if (value != null && !value.isBlank()) {
                row.put(column, value.replace("\r\n", "\n").strip());
            }
        }
        return row;
    }

    /// An address with the row's key.
    static String address(String page, PackTable table, Map<String, String> row) {
        var address = UriComponentsBuilder.fromPath(page);
        for (var column : table.keys()) {
            var value = row.get(column);
            if (value != null) {
                address.queryParam(column, "{" + column + "}");
            }
        }
        return address.encode().buildAndExpand(row).toUriString();
    }

    /// Differs as soon as a cell differs.
    static String fingerprint(Map<String, String> row) {
        var text = new StringBuilder();
        new TreeMap<>(row)
                .forEach((column, cell) ->
                        text.append(column).append('\u0000').append(cell).append('\u0001'));
        return fingerprint(text.toString());
    }

    static String fingerprint(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static List<String> words(PackTable table, Map<String, String> row) {
        return table.keys().stream()
                .map(column -> row.getOrDefault(column, ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
