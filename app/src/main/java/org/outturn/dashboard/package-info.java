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
            "assessment",
            "publication",
            "edition",
            "document",
            "writing",
            "plainfile"
        })
package org.outturn.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
