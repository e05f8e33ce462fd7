/// Components and inline figures over assessed measures: scorecards, summaries, cards, charts, commentary, verdicts.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "component",
            "document",
            "markdown",
            "plainfile",
            "council",
            "catalogue",
            "collection",
            "assessment",
            "variation"
        })
package org.outturn.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
