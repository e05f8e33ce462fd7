/// The command line: all that can be asked of Outturn from a terminal, over the rooms' doors.
@NullMarked
@ApplicationModule
package org.outturn.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
