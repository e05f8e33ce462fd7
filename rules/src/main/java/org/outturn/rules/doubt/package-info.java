/// What may be wrong with a figure before anyone judges by it: late, provisional, revised, out of line, not matching its neighbours. Doubts
/// never change a verdict; they are shown beside it and counted.
@NullMarked
package org.outturn.rules.doubt;

import org.jspecify.annotations.NullMarked;
