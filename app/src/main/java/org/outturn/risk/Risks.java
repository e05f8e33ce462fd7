package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: a council's risk register.
@Service
public class Risks {
    private final RiskStore store;
    private final Councils councils;

    Risks(RiskStore store, Councils councils) {
        this.store = store;
        this.councils = councils;
    }

    /// The register of the newest period at or before `period`; empty where there is none.
    public Register register(String council, Period period) {
        return store.register(council, period);
    }

    /// Every period's risks, whatever the register's own period.
    public Register all(String council) {
        return store.all(council);
    }

    /// Keeps a register: the periods given replace those kept, other periods stay.
    ///
    /// @param matrix left as it is when null
    /// @return how many rows are new, changed or gone
    @Transactional
    public int save(
            String council,
            @Nullable RiskMatrix matrix,
            List<Risk> risks,
            List<CountedRisks> counted) {
        councils.touch(council);
        return store.save(council, matrix, risks, counted);
    }
}
