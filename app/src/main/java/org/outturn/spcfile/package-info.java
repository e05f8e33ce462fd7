/// Statistical process control for anyone: a table of series in, their limits, signals and assurance out, one series at a time, without
/// a database.
@NullMarked
@ApplicationModule(allowedDependencies = {"plainfile"})
package org.outturn.spcfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
