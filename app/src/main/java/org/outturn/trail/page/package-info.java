/// What the page of the audit trail shows.
@NullMarked
package org.outturn.trail.page;

import org.jspecify.annotations.NullMarked;
