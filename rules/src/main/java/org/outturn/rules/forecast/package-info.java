/// The outturn expected at the end of the year, by a method that is named.
@NullMarked
package org.outturn.rules.forecast;

import org.jspecify.annotations.NullMarked;
