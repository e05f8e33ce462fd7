package org.outturn.release;

import java.util.List;
import org.outturn.plainfile.Fault;

/// What came of reading a publisher's file by a mapping.
public sealed interface BenchmarkReading {
    record Read(Release release) implements BenchmarkReading {}

    /// Nothing of a faulty file is taken in.
    record Faulty(List<Fault> faults) implements BenchmarkReading {}
}
