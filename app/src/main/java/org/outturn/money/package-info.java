/// Revenue, capital and savings.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "council"})
package org.outturn.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
