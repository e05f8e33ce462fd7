/// The stretches of time that figures are for.
@NullMarked
package org.outturn.rules.period;

import org.jspecify.annotations.NullMarked;
