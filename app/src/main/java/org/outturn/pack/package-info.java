/// A council as a folder of plain files: read, checked, imported in one transaction, exported.
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
            "meeting",
            "commitment",
            "recommendation",
            "assessment",
            "template",
            "plainfile",
            "packfile",
            "packframework",
            "packfigures"
        })
package org.outturn.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
