package org.outturn.spcfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns that a table of series can have. Without a series column the whole table is one series.
enum Column {
    SERIES,
    DATE,
    VALUE,
    TARGET,
    IMPROVEMENT,
    REBASE,
    SCREEN,
    FIX;

    static final List<String> WORDS = Arrays.stream(values()).map(Column::word).toList();

    static Optional<Column> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    boolean needed() {
        return this == DATE || this == VALUE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
