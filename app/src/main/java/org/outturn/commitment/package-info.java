/// What was promised by a date, and how it stands.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council", "catalogue"})
package org.outturn.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
