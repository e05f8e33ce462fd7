/// Statistical process control: which figures of a series are more than chance, and whether a target can be relied on.
///
/// Works on plain arrays without boxing, so that a million series can be streamed; periods and figures are named only when words are
/// asked for, through [Wording].
@NullMarked
package org.outturn.rules.spc;

import org.jspecify.annotations.NullMarked;
