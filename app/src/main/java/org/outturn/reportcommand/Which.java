package org.outturn.reportcommand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.terminal.Periods;
import org.outturn.terminal.Trouble;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Names one edition: a report, and where that leaves a choice the council, the period and the number.
final class Which {
    @Parameters(paramLabel = "NAME", description = "the report's name")
    String name = "";

    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            description =
                    "the council's id; needed when several have published a report of that name")
    @Nullable String council;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "the reporting period (default: the latest published)")
    @Nullable String period;

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "the edition's number (default: the latest of the period)")
    @Nullable Integer number;

    Edition in(Editions editions) {
        return numbered(editions, number);
    }

    /// The same report and period, in another edition.
    Edition numbered(Editions editions, @Nullable Integer wanted) {
        var all = editions.list(council, name);
        var councils = all.stream().map(Edition::council).distinct().toList();
        if (councils.size() > 1) {
            throw new Trouble(
                    "Several councils have published a report '%s'. Name one with --council: %s"
                            .formatted(name, String.join(", ", councils)));
        }
        return choose(all, wanted);
    }

    private Edition choose(List<Edition> all, @Nullable Integer wanted) {
        var when = Periods.maybe(period);
        var ofPeriod =
                all.stream()
                        .filter(one ->
                                one.period().equals(when == null ? all.getFirst().period() : when))
                        .toList();
        return ofPeriod.stream()
                .filter(one -> wanted == null || one.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new Trouble(unknown(all)));
    }

    private String unknown(List<Edition> all) {
        if (all.isEmpty()) {
            return "No report '%s' has been published%s. outturn edition list shows what has"
                    .formatted(name, council == null ? "" : " by " + council);
        }
        return "There is no such edition of '%s'. There are:%n%s"
                .formatted(
                        name,
                        String.join("\n", all.stream().map(one -> "  " + line(one)).toList()));
    }

    static String line(Edition one) {
        return "%-16s %-14s %-20s edition %-3d %s"
                .formatted(
                        one.council(),
                        one.report(),
                        one.period().label(),
                        one.number(),
                        one.published());
    }
}
