/// Plain files read with their places: every cell, key and heading knows where it stands, and every fault says so.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.outturn.plainfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
