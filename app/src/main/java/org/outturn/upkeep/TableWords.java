package org.outturn.upkeep;

import org.outturn.packfile.PackTable;

/// What pages call a pack's tables and their columns, for rooms that speak of them.
public final class TableWords {
    private TableWords() {}

    /// `Targets`.
    public static String name(PackTable table) {
        return TableForm.of(table).name();
    }

    /// One of its rows: `target`.
    public static String one(PackTable table) {
        return TableForm.of(table).one();
    }

    /// A column as its field is labelled; as it is written where no field is.
    public static String label(PackTable table, String column) {
        return TableForm.of(table).find(table, column).map(TableForm.Entry::label).orElse(column);
    }

    /// The rows of a table that have all of these words.
    public static String address(String council, PackTable table, String words) {
        return Upkeep.address(council, TableForm.of(table))
                + "?q="
                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// A text of the pack.
    public static String text(String council, String file) {
        return TextFile.address(council, file);
    }
}
