/// The list of indicators: filtered and sorted as its address says, taken away, and gone through one
/// by one at a meeting.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "assessment",
            "doubt",
            "document",
            "quality",
            "variation",
            "viewing",
            "viewing :: page"
        })
package org.outturn.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
