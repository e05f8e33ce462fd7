/// What is measured and how it is judged: indicators, groupings, rating schemes, targets.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council"})
package org.outturn.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
