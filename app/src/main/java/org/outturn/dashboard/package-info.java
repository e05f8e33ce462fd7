/// The live pages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "definition",
            "collection",
            "risk",
            "money",
            "commitment",
            "recommendation",
            "assessment",
            "derivation",
            "doubt",
            "publication",
            "edition",
            "search",
            "comparison",
            "document",
            "writing",
            "plainfile"
        })
package org.outturn.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
