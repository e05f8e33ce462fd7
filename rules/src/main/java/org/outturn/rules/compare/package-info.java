/// How sure a figure is and how it compares with other areas: intervals, ranks, averages, quantiles and funnels.
@NullMarked
package org.outturn.rules.compare;

import org.jspecify.annotations.NullMarked;
