/// Reports: templates, the document they make, and its writers.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment"
        })
package org.outturn.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
