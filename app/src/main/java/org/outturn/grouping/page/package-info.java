/// What the pages of scorecards show.
@NullMarked
package org.outturn.grouping.page;

import org.jspecify.annotations.NullMarked;
