/// Packs and benchmark files on the command line: checked, taken in, given out, and what is in.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "terminal",
            "council",
            "catalogue",
            "collection",
            "release",
            "benchmark",
            "pack",
            "plainfile"
        })
package org.outturn.packcommand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
