package org.outturn.rules.rating;

/// Whether a rating is good news, whatever a council calls it.
public enum Mood {
    GOOD,
    MIDDLING,
    POOR
}
