/// Benchmark sets: what was taken in of publishers' releases, where a council stands among the areas,
/// and what a paper prints differently.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "council",
            "catalogue",
            "collection",
            "plainfile",
            "release"
        })
package org.outturn.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
