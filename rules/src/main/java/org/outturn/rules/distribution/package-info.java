/// The few probability distributions that the statistics need, to about twelve digits. Not exported.
@NullMarked
package org.outturn.rules.distribution;

import org.jspecify.annotations.NullMarked;
