/// What each role answers for: its risks, the controls that it keeps, and the recommendations that it follows up.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "site", "council", "risk", "recommendation"})
package org.outturn.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
