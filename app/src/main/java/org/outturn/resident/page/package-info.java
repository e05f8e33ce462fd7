/// What the templates of residents' pages are given.
@NullMarked
package org.outturn.resident.page;

import org.jspecify.annotations.NullMarked;
