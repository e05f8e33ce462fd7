/// Releases: the figures of many areas as a publisher gives them out, read from its file by a mapping,
/// with everything that is wrong told at once.
@NullMarked
@ApplicationModule(allowedDependencies = {"plainfile"})
package org.outturn.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
