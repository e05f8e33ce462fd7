/// Components and inline figures over money, risks, commitments, recommendations and the figure
/// check.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "component",
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
package org.outturn.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
