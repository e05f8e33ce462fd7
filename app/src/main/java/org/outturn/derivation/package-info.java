/// Derived figures: worked out from those of other indicators by a formula, or rolled up from areas. Nothing of it is stored, so that a revision of
/// what they are made of is one of theirs.
@NullMarked
@ApplicationModule(allowedDependencies = {"council", "catalogue", "collection"})
package org.outturn.derivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
