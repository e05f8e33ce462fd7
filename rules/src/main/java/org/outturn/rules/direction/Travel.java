package org.outturn.rules.direction;

import org.outturn.rules.quantity.Quantity;

/// The direction of travel against one earlier figure, and how it is known.
public sealed interface Travel {
    /// Worked out from both figures.
    ///
    /// @param change the later figure less the earlier one, whichever way is better
    record Derived(
            Against against, Direction direction, Earlier earlier, Quantity change, String reason)
            implements Travel {}

    /// Taken from the paper, since it cannot be worked out.
    record Stated(Against against, Direction direction, String printed, String reason)
            implements Travel {}

    /// Both figures are there, but they are not like for like.
    record NotComparable(Against against, Earlier earlier, String reason) implements Travel {}

    /// Nothing to go by.
    record Unknown(Against against, String reason) implements Travel {}

    Against against();

    /// A plain sentence.
    String reason();
}
