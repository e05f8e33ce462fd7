/// The figure check: recomputes what is printed and finds what cannot be right, without ever mistaking rounding for an error.
@NullMarked
package org.outturn.rules.figures;

import org.jspecify.annotations.NullMarked;
