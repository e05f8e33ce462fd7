/// Who did what, when, and why.
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.outturn.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
