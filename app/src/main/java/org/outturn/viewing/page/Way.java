package org.outturn.viewing.page;

/// A direction of travel as it is shown: arrow, the council's word, and against what.
///
/// @param stated whether the word is the paper's and could not be worked out
/// @param reason a sentence
public record Way(String arrow, String word, String against, boolean stated, String reason) {
    public static final String UNKNOWN = "–";

    public boolean isKnown() {
        return !arrow.equals(UNKNOWN);
    }
}
