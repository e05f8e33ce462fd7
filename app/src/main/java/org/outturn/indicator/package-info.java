/// One indicator in full: how it stands, how it got there, why it is rated so, what else its unit
/// answers for, what exactly it is, and its charts as files.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "site",
            "council",
            "catalogue",
            "definition",
            "collection",
            "risk",
            "money",
            "commitment",
            "recommendation",
            "assessment",
            "derivation",
            "doubt",
            "variation",
            "comparison",
            "document",
            "quality",
            "scrutiny",
            "register",
            "budget",
            "delivery",
            "viewing",
            "viewing :: page"
        })
package org.outturn.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
