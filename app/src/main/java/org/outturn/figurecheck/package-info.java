/// The figure check: what a paper prints, held against its own figures.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment"
        })
package org.outturn.figurecheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
