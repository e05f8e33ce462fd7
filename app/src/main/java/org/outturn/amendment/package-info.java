/// What a pack holds is changed here: every edit is a change of the council's pack, read by the pack's own reader and taken in whole or not
/// at all.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "council", "packfile", "pack", "plainfile"})
package org.outturn.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
