package org.outturn.statement;

import org.jspecify.annotations.Nullable;
import org.outturn.component.Cells;
import org.outturn.component.Evidence;
import org.outturn.council.Unit;
import org.outturn.document.Table;

/// Units by name.
final class Units {
    private Units() {}

    static Table.Cell cell(@Nullable String id, Evidence evidence) {
        return Cells.words(id == null ? null : evidence.unit(id).map(Unit::name).orElse(id));
    }
}
