/// Revenue, capital and savings.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council"})
package org.outturn.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
