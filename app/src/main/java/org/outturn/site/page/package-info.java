/// What the templates of this room are given.
@NullMarked
package org.outturn.site.page;

import org.jspecify.annotations.NullMarked;
