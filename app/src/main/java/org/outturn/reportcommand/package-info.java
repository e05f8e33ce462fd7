/// Reports on the command line: drafted, written, published, and their editions compared and
/// verified.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "terminal",
            "council",
            "plainfile",
            "document",
            "writing",
            "publication",
            "pack",
            "packcommand",
            "fact",
            "edition"
        })
package org.outturn.reportcommand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
