package org.outturn.rules.direction;

/// Which way a figure went, in terms of better and worse rather than up and down.
public enum Direction {
    IMPROVING,
    SAME,
    WORSENING;

    public String words() {
        return switch (this) {
            case IMPROVING -> "Improving";
            case SAME -> "Same";
            case WORSENING -> "Worsening";
        };
    }
}
