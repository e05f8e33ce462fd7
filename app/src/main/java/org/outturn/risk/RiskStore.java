package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Component;

/// Follows with the database.
@Component
class RiskStore {
    Register register(String council, Period period) {
        throw new UnsupportedOperationException();
    }

    int save(
            String council,
            @Nullable RiskMatrix matrix,
            List<Risk> risks,
            List<CountedRisks> counted) {
        throw new UnsupportedOperationException();
    }
}
