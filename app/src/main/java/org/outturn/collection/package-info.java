/// Figures and words as they come in: observations with their revisions, commentary, what papers state.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "council", "catalogue"})
package org.outturn.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
