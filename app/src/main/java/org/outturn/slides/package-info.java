/// Documents as PowerPoint decks, with tables and charts that can be edited. Knows no council.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "office"})
package org.outturn.slides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
