/// A council beside other areas: pages, charts and figures of where it stands in the benchmark sets.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "release",
            "benchmark",
            "document",
            "writing"
        })
package org.outturn.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
