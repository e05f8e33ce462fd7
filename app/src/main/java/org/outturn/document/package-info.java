/// A report as a document, before any format: blocks, tables of typed cells, charts with their figures. Knows no council.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.outturn.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
