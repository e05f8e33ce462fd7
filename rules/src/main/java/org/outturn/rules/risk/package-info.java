/// Scores of risks, derived from impact and likelihood, their bands and the heat map.
@NullMarked
package org.outturn.rules.risk;

import org.jspecify.annotations.NullMarked;
