/// Runs the rules over the figures and keeps every verdict.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "council", "catalogue", "collection"})
package org.outturn.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
