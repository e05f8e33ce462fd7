/// Who may sign in and do what, for administrators; and everybody's own password.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "site", "council"})
package org.outturn.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
