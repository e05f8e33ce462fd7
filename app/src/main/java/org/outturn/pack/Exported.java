package org.outturn.pack;

import java.nio.file.Path;

/// What exporting a council came to.
public sealed interface Exported {
    record Written(Path folder) implements Exported {}

    /// Nothing was written.
    record Refused(String problem) implements Exported {}
}
