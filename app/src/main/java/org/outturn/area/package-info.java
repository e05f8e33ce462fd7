/// How areas stand: each beside the whole council and the areas of its kind, all of them in a list,
/// and in brief for the overview.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "assessment",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
