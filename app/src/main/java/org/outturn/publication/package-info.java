/// Reports: templates read, filled with assessed data and composed into documents.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "component",
            "scorecard",
            "statement",
            "narrative",
            "markdown",
            "document",
            "plainfile",
            "template",
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
package org.outturn.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
