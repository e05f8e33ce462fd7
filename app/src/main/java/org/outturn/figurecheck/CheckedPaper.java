package org.outturn.figurecheck;

import java.util.List;

/// What came of checking a paper.
///
/// @param relations how many relations between printed figures could be checked
/// @param findings what cannot be right, and then the ratings of another forecast than ours
public record CheckedPaper(int relations, List<FigureFinding> findings) {
    public CheckedPaper {
        findings = List.copyOf(findings);
    }
}
