/// What stands around every page and how pages are sent: header, navigation and footer, style sheets, error pages, the way in.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "council"})
package org.outturn.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
