/// Indicators computed from others: a small language of references, numbers and arithmetic, whose units are checked and whose missing
/// values are explained. Nothing else can be said in it, so a formula can do nothing but calculate.
@NullMarked
package org.outturn.rules.formula;

import org.jspecify.annotations.NullMarked;
