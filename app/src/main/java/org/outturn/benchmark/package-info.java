/// Benchmark sets: the figures of many areas as a publisher gives them out, and where a council stands among them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "council",
            "catalogue",
            "collection",
            "plainfile"
        })
package org.outturn.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
