/// What the desk's pages show.
@NullMarked
package org.outturn.desk.page;

import org.jspecify.annotations.NullMarked;
