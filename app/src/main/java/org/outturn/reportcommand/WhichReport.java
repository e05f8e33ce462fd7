package org.outturn.reportcommand;

import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.outturn.terminal.Named;
import org.outturn.terminal.Periods;
import org.outturn.terminal.Rooms;
import picocli.CommandLine.Option;

/// Whose report is meant, and of which period: what commands on reports have in common.
final class WhichReport {
    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            description = "the council's id; needed when several have a report of that name")
    @Nullable String council;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "the reporting period (default: the report's own)")
    @Nullable String period;

    /// None: the report's own.
    @Nullable Period when() {
        return Periods.maybe(period);
    }

    /// The reports of the council, or of all where none is named.
    Shelf shelf(Rooms rooms) {
        return new Shelf(
                Named.chosen(rooms.room(Councils.class), council), rooms.room(Reports.class));
    }
}
