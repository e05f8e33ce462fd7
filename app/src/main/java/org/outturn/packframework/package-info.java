/// What a pack says of a council before any figure: the council, its units and areas, indicators,
/// schemes and targets, meetings, and templates and papers.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"packfile", "plainfile", "council", "catalogue", "risk", "meeting"})
package org.outturn.packframework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
