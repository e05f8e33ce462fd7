/// A council at a glance: what is poor, what moved, what is forecast to miss, what has not come in;
/// with risks, money and commitments in brief.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment",
            "benchmark",
            "area",
            "listing",
            "register",
            "budget",
            "delivery",
            "viewing",
            "viewing :: page"
        })
package org.outturn.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
