/// Facts: everything that a report can say, each in words that are equal exactly when the thing is,
/// and how the facts of one day differ from those of another.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment",
            "template"
        })
package org.outturn.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
