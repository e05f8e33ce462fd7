/// The scorecard of a committee, a priority, a unit or the whole council: how it stands, what needs
/// attention, and what changed since a meeting.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "recommendation",
            "assessment",
            "scrutiny",
            "viewing",
            "viewing :: page"
        })
package org.outturn.grouping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
