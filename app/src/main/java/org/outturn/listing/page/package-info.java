/// What the pages of the list of indicators show.
@NullMarked
package org.outturn.listing.page;

import org.jspecify.annotations.NullMarked;
