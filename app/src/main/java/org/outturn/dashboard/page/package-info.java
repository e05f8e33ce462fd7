/// What the templates of the live pages are given: words and figures as they are shown, and nothing left to work out.
@NullMarked
package org.outturn.dashboard.page;

import org.jspecify.annotations.NullMarked;
