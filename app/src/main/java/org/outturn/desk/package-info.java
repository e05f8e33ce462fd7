/// The desk: reports are built and published here, and read, compared and followed as editions.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "document",
            "writing",
            "component",
            "plainfile",
            "template",
            "publication",
            "fact",
            "edition"
        })
package org.outturn.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
