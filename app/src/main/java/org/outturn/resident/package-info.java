/// What residents read without signing in: the indicators of the published editions in plain words, and a feed to follow them by.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "definition",
            "collection",
            "derivation",
            "fact",
            "edition",
            "pack",
            "variation",
            "document",
            "writing",
            "plainfile"
        })
package org.outturn.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
