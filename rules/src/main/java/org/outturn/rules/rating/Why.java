package org.outturn.rules.rating;

import java.util.Locale;

/// Why a figure has no rating.
public enum Why {
    NO_TARGET("No target"),
    DATA_ONLY("For information"),
    NOT_DUE("Not due"),
    AWAITED("Awaited"),
    WITHHELD("Provisional, not yet rated"),
    NOT_COMPARABLE("Not comparable"),
    SUPPRESSED("Suppressed"),
    DEFINITION_CHANGED("Definition changed"),
    NO_BASELINE("No baseline"),
    NO_VALUE("No figure"),
    NO_FORECAST("No forecast"),
    NOT_JUDGED("Not judged");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    /// For readers.
    public String words() {
        return words;
    }

    /// As data files write it: `data-only`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
