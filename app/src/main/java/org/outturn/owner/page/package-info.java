/// What the pages of owners show.
@NullMarked
package org.outturn.owner.page;

import org.jspecify.annotations.NullMarked;
