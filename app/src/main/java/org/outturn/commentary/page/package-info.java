/// What the pages of commentary show.
@NullMarked
package org.outturn.commentary.page;

import org.jspecify.annotations.NullMarked;
