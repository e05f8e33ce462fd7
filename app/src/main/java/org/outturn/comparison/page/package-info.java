/// What the pages of comparisons show.
@NullMarked
package org.outturn.comparison.page;

import org.jspecify.annotations.NullMarked;
