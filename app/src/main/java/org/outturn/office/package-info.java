/// Documents as office files: Word, with charts that can be edited, Excel, and the same as OpenDocument.
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package org.outturn.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
