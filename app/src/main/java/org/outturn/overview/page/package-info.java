/// What the overview shows.
@NullMarked
package org.outturn.overview.page;

import org.jspecify.annotations.NullMarked;
