/// Writes documents: HTML, PDF and plain text here, office files next door. Knows no council.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "office", "opendocument", "slides"})
package org.outturn.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
