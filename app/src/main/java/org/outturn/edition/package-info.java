/// Editions: reports as they were published, frozen with all that they were made from, and compared with what holds now.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "document",
            "markdown",
            "writing",
            "office",
            "plainfile",
            "council",
            "assessment",
            "template",
            "publication",
            "fact",
            "packfile",
            "pack"
        })
package org.outturn.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
