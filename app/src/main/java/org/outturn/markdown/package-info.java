/// Markdown read into the blocks of a document.
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package org.outturn.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
