/// What the pages of people show.
@NullMarked
package org.outturn.people.page;

import org.jspecify.annotations.NullMarked;
