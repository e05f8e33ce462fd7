/// Joins the judgements on one figure into a verdict that explains itself.
@NullMarked
package org.outturn.rules.verdict;

import org.jspecify.annotations.NullMarked;
