/// What the page of an indicator shows.
@NullMarked
package org.outturn.indicator.page;

import org.jspecify.annotations.NullMarked;
