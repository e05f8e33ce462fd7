/// Who may see and do what: accounts, roles for each council, signing in and out. Closed by default.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council"})
package org.outturn.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
