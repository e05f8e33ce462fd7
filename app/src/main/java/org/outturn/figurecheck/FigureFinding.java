package org.outturn.figurecheck;

/// Something printed that what we work out differs from.
///
/// @param where the section of the paper, and which figure
/// @param printed word for word
/// @param follows what follows from the paper's own figures, or from our forecast
/// @param from which figures it follows from, and how
public record FigureFinding(String where, String printed, String follows, String from, Kind kind) {
    public enum Kind {
        /// It cannot be right.
        CONTRADICTED,
        /// It rests on a forecast that is not printed, and ours is another. Either may prove right.
        OTHER_FORECAST
    }

    public boolean isContradiction() {
        return kind == Kind.CONTRADICTED;
    }
}
