/// Ratings and rating schemes in the browser: read in plain words, tried on real figures, and saved
/// as further versions.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "amendment",
            "audit",
            "site",
            "council",
            "catalogue",
            "pack",
            "collection",
            "assessment"
        })
package org.outturn.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
