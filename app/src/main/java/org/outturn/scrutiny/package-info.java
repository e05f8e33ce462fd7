/// The pages on which recommendations of scrutiny committees are followed until they are closed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "meeting",
            "risk",
            "recommendation",
            "document",
            "writing"
        })
package org.outturn.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
