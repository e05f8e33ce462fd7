/// Reports to read and to take away, and the first page, which leads to those that anybody may
/// read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "document",
            "writing",
            "plainfile",
            "publication",
            "edition",
            "viewing",
            "viewing :: page"
        })
package org.outturn.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
