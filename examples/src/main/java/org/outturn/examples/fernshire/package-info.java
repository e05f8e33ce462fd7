/// The generator of the fictional county of Fernshire: reads the cards and tables among the
/// resources, invents the figures with a seeded
/// source of randomness, and writes a data pack. The same sources give the same pack to the byte:
/// no clock, no locale, no hash order.
@NullMarked
package org.outturn.examples.fernshire;

import org.jspecify.annotations.NullMarked;
