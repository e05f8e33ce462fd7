/// What the page of a single commitment shows.
@NullMarked
package org.outturn.delivery.page;

import org.jspecify.annotations.NullMarked;
