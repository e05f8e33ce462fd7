package org.outturn.figurecheck;

/// Something printed that cannot be right.
///
/// @param where the section of the paper, and which figure
/// @param printed word for word
/// @param follows what follows from the paper's own figures
/// @param from which figures it follows from, and how
public record FigureFinding(String where, String printed, String follows, String from) {}
