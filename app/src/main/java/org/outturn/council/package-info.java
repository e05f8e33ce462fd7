/// Councils, their units, areas, people and roles.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit"})
package org.outturn.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
