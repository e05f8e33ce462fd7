/// What the pages of recommendations show.
@NullMarked
package org.outturn.scrutiny.page;

import org.jspecify.annotations.NullMarked;
