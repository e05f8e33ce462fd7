package org.outturn.assessment;

import java.util.List;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;

/// Recomputes what a council's paper for a period prints, and lists what cannot be right.
@Service
public class FigureCheck {
    public List<FigureFinding> check(String council, Period period) {
        throw new UnsupportedOperationException();
    }
}
