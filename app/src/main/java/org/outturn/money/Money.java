package org.outturn.money;

import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: a council's budget as it stood in a period.
@Service
public class Money {
    private final MoneyStore store;
    private final Councils councils;
    private final Kept<Budget> kept;

    Money(MoneyStore store, Councils councils) {
        this.store = store;
        this.councils = councils;
        kept = new Kept<>(councils, store::all);
    }

    /// Revenue, capital and savings, each of its newest period at or before `period`; empty where there is none.
    public Budget budget(String council, Period period) {
        return kept.of(council).asOf(period);
    }

    /// Every period's.
    public Budget all(String council) {
        return kept.of(council);
    }

    /// @return how many rows are gone
    @Transactional
    public int remove(String council, Budget gone) {
        councils.touch(council);
        return store.remove(council, gone);
    }

    /// Keeps budget lines: the periods given replace those kept, other periods stay.
    ///
    /// @return how many rows are new, changed or gone
    @Transactional
    public int save(String council, Budget budget) {
        councils.touch(council);
        return store.save(council, budget);
    }
}
