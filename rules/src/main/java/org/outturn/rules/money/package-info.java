/// Budgets as lines: revenue with its variation, capital with its slippage, savings with their identity.
@NullMarked
package org.outturn.rules.money;

import org.jspecify.annotations.NullMarked;
