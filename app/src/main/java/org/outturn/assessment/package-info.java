/// Runs the rules over the figures and keeps every verdict.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "council",
            "catalogue",
            "collection",
            "derivation"
        })
package org.outturn.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
