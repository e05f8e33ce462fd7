/// Documents as OpenDocument texts and spreadsheets. Knows no council.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "office"})
package org.outturn.opendocument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
