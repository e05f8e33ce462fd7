package org.outturn.plainfile;

import org.jspecify.annotations.Nullable;

/// Where something stands in a plain file; see [Fault] for the parts.
public record Place(String file, int line, int column, @Nullable String name) {
    public static Place of(String file) {
        return new Place(file, 0, 0, null);
    }

    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, null);
    }

    public Fault fault(String value, String rule, String tryThis) {
        return new Fault(file, line, column, name, value, rule, tryThis);
    }
}
