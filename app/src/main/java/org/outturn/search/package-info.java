/// Finds things of a council by their words.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "site", "assessment", "catalogue", "council", "viewing"})
package org.outturn.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
