/// Phrases that are worked out: what a measure did, how it stands, how many there are, in plain words that cannot contradict the table; and
/// sentences made of them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "component",
            "scorecard",
            "document",
            "plainfile",
            "council",
            "catalogue",
            "collection",
            "assessment"
        })
package org.outturn.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
