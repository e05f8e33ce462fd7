/// What the pages of doubts show.
@NullMarked
package org.outturn.quality.page;

import org.jspecify.annotations.NullMarked;
