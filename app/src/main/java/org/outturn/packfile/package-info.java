/// The files of a pack, whatever they hold: which tables there are with their columns, a pack while
/// it is read, and its files while they are written.
@NullMarked
@ApplicationModule(allowedDependencies = {"plainfile"})
package org.outturn.packfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
