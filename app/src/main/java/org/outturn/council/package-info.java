/// Councils, their units, areas, people and roles.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database"})
package org.outturn.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
