/// How what was promised is delivered: the page of commitments, the same to take away, and in brief
/// for the overview and for the pages of indicators.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "commitment",
            "document",
            "viewing",
            "viewing :: page"
        })
package org.outturn.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
