/// Days that count before a meeting.
@NullMarked
package org.outturn.rules.calendar;

import org.jspecify.annotations.NullMarked;
