/// Reports: templates, and the documents they make from assessed data.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "database",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "commitment",
            "assessment",
            "template"
        })
package org.outturn.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
