/// Documents as office files: Word, with charts that can be edited, Excel, and comma-separated
/// values.
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package org.outturn.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
