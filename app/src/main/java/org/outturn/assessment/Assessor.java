package org.outturn.assessment;

import java.util.List;
import java.util.Optional;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class Assessor {
    Scorecard scorecard(String council, Period period, FiguresAs mode) {
        throw new UnsupportedOperationException();
    }

    List<Assessed> history(String council, String indicator, String area) {
        throw new UnsupportedOperationException();
    }

    Optional<Assessed> find(String council, String indicator, String area, Period period) {
        throw new UnsupportedOperationException();
    }

    int assessAll(String council) {
        throw new UnsupportedOperationException();
    }
}
