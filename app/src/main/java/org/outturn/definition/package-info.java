/// What an indicator is in plain words, and what it was before.
@NullMarked
@ApplicationModule(allowedDependencies = {"council", "catalogue"})
package org.outturn.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
