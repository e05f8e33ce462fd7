/// What is measured: figures of a series, how they accumulate, which way is better, and what was planned.
@NullMarked
package org.outturn.rules.series;

import org.jspecify.annotations.NullMarked;
