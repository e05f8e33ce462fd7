/// What a report template can place, and what it draws on: components with their parameters, inline figures, and tables of chosen columns.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "document",
            "plainfile",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "recommendation",
            "assessment",
            "figurecheck"
        })
package org.outturn.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
