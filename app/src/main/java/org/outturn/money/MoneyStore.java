package org.outturn.money;

import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class MoneyStore {
    Budget budget(String council, Period period) {
        throw new UnsupportedOperationException();
    }

    int save(String council, Budget budget) {
        throw new UnsupportedOperationException();
    }
}
