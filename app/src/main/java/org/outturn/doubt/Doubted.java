package org.outturn.doubt;

import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.rules.doubt.Doubt;

/// A figure with what is doubtful about it, the most formal first.
public record Doubted(Assessed one, List<Doubt> doubts) {
    public Doubted {
        doubts = List.copyOf(doubts);
    }
}
