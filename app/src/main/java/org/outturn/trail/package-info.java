/// The audit trail of a council as a page: who changed what, when and why, to read and to take away.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "audit",
            "council",
            "catalogue",
            "packfile",
            "template",
            "upkeep",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
