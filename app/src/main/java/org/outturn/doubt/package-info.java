/// What is doubtful about a council's figures, before anyone judges by them.
@NullMarked
@ApplicationModule(allowedDependencies = {"council", "catalogue", "collection", "assessment"})
package org.outturn.doubt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
