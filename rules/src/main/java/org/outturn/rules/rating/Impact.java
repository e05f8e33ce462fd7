package org.outturn.rules.rating;

/// What a commitment's delay costs.
public enum Impact {
    LOW,
    MEDIUM,
    HIGH
}
