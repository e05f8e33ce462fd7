/// The upkeep's pages as typed records, one for each template.
@NullMarked
package org.outturn.upkeep.page;

import org.jspecify.annotations.NullMarked;
