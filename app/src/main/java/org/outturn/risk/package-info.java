/// The risk register and the heat map that is counted from it.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council"})
package org.outturn.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
