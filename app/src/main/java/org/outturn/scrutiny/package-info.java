/// The pages on which recommendations of scrutiny committees are followed until they are closed; and
/// how they are listed beside indicators and committees.
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
            "viewing",
            "viewing :: page"
        })
package org.outturn.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
