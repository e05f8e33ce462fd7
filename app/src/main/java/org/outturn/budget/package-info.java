/// Money as readers see it: the page of revenue, capital and savings, the same to take away, and
/// in brief for the overview and for the pages of indicators.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "money",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
