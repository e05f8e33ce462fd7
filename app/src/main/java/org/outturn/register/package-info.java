/// The risk register as readers see it: searched, sorted and a page at a time, and to take away; each risk on a page
/// of its own where it is reviewed, and in brief for the overview and for the pages of indicators.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "risk",
            "recommendation",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
