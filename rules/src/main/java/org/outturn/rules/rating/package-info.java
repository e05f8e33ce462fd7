/// Rating schemes as data: each turns a figure and what was planned into a rating, or says why there is none.
@NullMarked
package org.outturn.rules.rating;

import org.jspecify.annotations.NullMarked;
