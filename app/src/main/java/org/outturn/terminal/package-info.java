/// What every command needs: where it works and writes, the rooms that it opens, periods and councils
/// as they are typed, and how it ends.
@NullMarked
@ApplicationModule(allowedDependencies = {"council"})
package org.outturn.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
