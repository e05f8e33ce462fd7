/// Report templates as councils keep them: Markdown with front matter, by name. What they say is read where reports are made.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council"})
package org.outturn.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
