package org.outturn.search;

import java.util.List;

/// What was found, the best first.
///
/// @param total how many there are; more than the list holds where it was cut
public record Hits(List<Hit> list, int total) {
    static final Hits NONE = new Hits(List.of(), 0);

    public Hits {
        list = List.copyOf(list);
    }

    boolean isCut() {
        return total > list.size();
    }
}
