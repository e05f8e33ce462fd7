package org.outturn.rules.figures;

import java.util.ArrayList;
import java.util.List;

/// What came of checking a paper's figures.
///
/// @param findings in the order of the relations
/// @param held how many relations hold
/// @param notChecked why others could not be checked
public record FigureCheck(List<Finding> findings, int held, List<Check.NotChecked> notChecked) {
    public FigureCheck {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    public static FigureCheck of(List<? extends Relation> relations) {
        var findings = new ArrayList<Finding>();
        var notChecked = new ArrayList<Check.NotChecked>();
        int held = 0;
        for (var relation : relations) {
            switch (relation.check()) {
                case Check.Holds() -> held++;
                case Check.Contradicted(var finding) -> findings.add(finding);
                case Check.NotChecked reason -> notChecked.add(reason);
            }
        }
        return new FigureCheck(findings, held, notChecked);
    }

    /// How many relations could be checked.
    public int checked() {
        return held + findings.size();
    }
}
