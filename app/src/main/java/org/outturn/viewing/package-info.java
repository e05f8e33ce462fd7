/// What every live page needs, whatever it shows: where it stands, how judgements look, counts by
/// rating, charts of a history, cells of tables, and tables to take away.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "assessment",
            "document",
            "variation",
            "writing",
            "plainfile"
        })
package org.outturn.viewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
