package org.outturn.plainfile;

import java.util.ArrayList;
import java.util.List;

/// Everything found wrong so far.
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public int count() {
        return found.size();
    }

    /// By file, line and column.
    public List<Fault> inOrder() {
        return found.stream().sorted().toList();
    }
}
