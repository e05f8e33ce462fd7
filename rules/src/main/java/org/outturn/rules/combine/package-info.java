/// One figure from several: periods, areas and units rolled up by their kind of accumulation, and what a whole hides of its parts.
@NullMarked
package org.outturn.rules.combine;

import org.jspecify.annotations.NullMarked;
