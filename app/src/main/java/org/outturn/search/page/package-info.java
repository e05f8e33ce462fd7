/// What the page of what was found shows.
@NullMarked
package org.outturn.search.page;

import org.jspecify.annotations.NullMarked;
