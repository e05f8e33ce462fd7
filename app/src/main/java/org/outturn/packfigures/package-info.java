/// What a pack says that a council reports: figures and words, risks, money, commitments and
/// recommendations.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "packfile",
            "packframework",
            "plainfile",
            "council",
            "catalogue",
            "collection",
            "risk",
            "money",
            "meeting",
            "commitment",
            "recommendation"
        })
package org.outturn.packfigures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
