/// The live pages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment"
        })
package org.outturn.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
