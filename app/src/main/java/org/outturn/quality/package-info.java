/// How far the figures can be trusted, as readers see it: the page of doubts, the same to take away,
/// and what is known about the figures of one indicator.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "assessment",
            "doubt",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
