/// Meetings of a council's committees, and by when their papers are published.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "council"})
package org.outturn.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
