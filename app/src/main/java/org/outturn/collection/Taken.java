package org.outturn.collection;

/// What an intake of figures and words came to.
///
/// @param added figures for a series and period that had none
/// @param unchanged figures that are as they were
/// @param revised figures that differ from what was given before; the earlier ones are kept
/// @param other earlier figures, stated figures, relations, judgements and words that are new or changed
public record Taken(int added, int unchanged, int revised, int other) {
    public boolean isNothing() {
        return added == 0 && revised == 0 && other == 0;
    }
}
