/// What the pages of rating schemes show.
@NullMarked
package org.outturn.scheme.page;

import org.jspecify.annotations.NullMarked;
