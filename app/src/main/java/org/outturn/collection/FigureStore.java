package org.outturn.collection;

import java.util.List;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class FigureStore {
    Figures current(String council) {
        throw new UnsupportedOperationException();
    }

    List<Figure> revisions(String council, String indicator, String area, Period period) {
        throw new UnsupportedOperationException();
    }

    Taken take(String council, Figures incoming, String actor) {
        throw new UnsupportedOperationException();
    }
}
