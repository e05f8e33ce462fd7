/// Direction of travel: whether a figure improved on a named earlier one, compared like for like and honestly about rounding.
@NullMarked
package org.outturn.rules.direction;

import org.jspecify.annotations.NullMarked;
