/// What the pages of single risks show.
@NullMarked
package org.outturn.register.page;

import org.jspecify.annotations.NullMarked;
