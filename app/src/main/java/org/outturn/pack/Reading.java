package org.outturn.pack;

import java.util.List;
import org.outturn.plainfile.Fault;

/// What reading a folder came to: a pack, or everything that is wrong with it.
public sealed interface Reading {
    record Read(Pack pack) implements Reading {}

    /// @param faults by file, line and column
    record Faulty(List<Fault> faults) implements Reading {}
}
