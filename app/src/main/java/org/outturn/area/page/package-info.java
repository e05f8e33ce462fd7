/// What the page of an area shows.
@NullMarked
package org.outturn.area.page;

import org.jspecify.annotations.NullMarked;
