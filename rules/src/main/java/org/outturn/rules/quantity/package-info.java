/// Numbers as performance figures use them: exact decimals, printed figures and the intervals they stand for.
@NullMarked
package org.outturn.rules.quantity;

import org.jspecify.annotations.NullMarked;
