package org.outturn.packcommand;

import org.outturn.pack.Pack;

/// What a pack holds, in a line.
final class PackSummary {
    private PackSummary() {}

    static String of(Pack pack) {
        return "%s, %,d indicators, %,d figures, %d risks, %d reports"
                .formatted(
                        pack.council().name(),
                        pack.framework().indicators().size(),
                        pack.figures().figures().size(),
                        pack.risks().size(),
                        pack.templates().size());
    }
}
