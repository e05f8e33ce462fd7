/// What chance explains in the history of an indicator, and how its figures are drawn: one judgement and one picture, for pages and papers
/// alike.
@NullMarked
@ApplicationModule(allowedDependencies = {"catalogue", "collection", "assessment"})
package org.outturn.variation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
