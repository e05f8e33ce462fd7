/// The pages on which commentary of a period is collected: what is still to be written, and a form for each indicator.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "assessment",
            "component",
            "amendment",
            "pack",
            "plainfile"
        })
package org.outturn.commentary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
