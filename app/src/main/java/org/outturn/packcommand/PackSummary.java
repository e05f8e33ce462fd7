package org.outturn.packcommand;

import org.outturn.pack.Pack;
import org.outturn.terminal.Counted;

/// What a pack holds, in a line.
final class PackSummary {
    private PackSummary() {}

    static String of(Pack pack) {
        return String.join(
                ", ",
                pack.council().name(),
                Counted.of(pack.framework().indicators().size(), "indicator", "indicators"),
                Counted.of(pack.figures().figures().size(), "figure", "figures"),
                Counted.of(pack.risks().size(), "risk", "risks"),
                Counted.of(pack.templates().size(), "report", "reports"));
    }
}
