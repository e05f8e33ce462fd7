package org.outturn.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: a council's risk register.
@Service
public class Risks {
    private final RiskStore store;
    private final Councils councils;
    private final Kept<Register> kept;
    private final Kept<List<RiskControl>> controls;

    Risks(RiskStore store, OversightStore oversight, Councils councils) {
        this.store = store;
        this.councils = councils;
        kept = new Kept<>(councils, store::all);
        controls = new Kept<>(councils, oversight::controls);
    }

    /// The register of the newest period at or before `period`; empty where there is none. Controls that stand in a table of their own take
    /// the place of those that are only named.
    public Register register(String council, Period period) {
        return kept.of(council).asOf(period).controlledBy(controls.of(council));
    }

    /// Every period's risks, whatever the register's own period.
    public Register all(String council) {
        return kept.of(council);
    }

    /// @return how many rows are gone
    @Transactional
    public int remove(String council, List<Risk> risks, List<CountedRisks> counted) {
        councils.touch(council);
        return store.remove(council, risks, counted);
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
