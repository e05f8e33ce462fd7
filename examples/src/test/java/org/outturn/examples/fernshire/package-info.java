/// Proves that the pack of Fernshire is what the generator writes, and that its planted stories are
/// in the figures.
@NullMarked
package org.outturn.examples.fernshire;

import org.jspecify.annotations.NullMarked;
