/// The upkeep: pages on which analysts add, change and remove what a council's pack holds.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "audit",
            "council",
            "catalogue",
            "risk",
            "plainfile",
            "packfile",
            "pack",
            "amendment",
            "workbook"
        })
package org.outturn.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
