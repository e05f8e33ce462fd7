package org.outturn.viewing.page;

/// A direction of travel as it is shown: arrow, the council's word, and against what.
///
/// @param stated whether the word is the paper's and could not be worked out
/// @param reason a sentence
/// @param doubt why the earlier figure is doubted, as a sentence; empty where it is not
public record Way(
        String arrow, String word, String against, boolean stated, String reason, String doubt) {
    public static final String UNKNOWN = "–";

    public boolean isDoubted() {
        return !doubt.isEmpty();
    }

    public boolean isKnown() {
        return !arrow.equals(UNKNOWN);
    }
}
