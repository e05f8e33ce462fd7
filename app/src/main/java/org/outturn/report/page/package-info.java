/// What the first page and the pages of reports show.
@NullMarked
package org.outturn.report.page;

import org.jspecify.annotations.NullMarked;
