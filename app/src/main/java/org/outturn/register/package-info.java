/// The pages on which single risks are looked at and reviewed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "site", "council", "catalogue", "risk", "recommendation"})
package org.outturn.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
