package org.outturn.reportcommand;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.publication.Drafting;
import org.outturn.publication.Reports;
import org.outturn.rules.period.Period;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Named;
import org.outturn.terminal.Periods;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Proposes sentences for a report or for commentary.
@Command(
        name = "draft",
        description =
                "Proposes plain sentences on measures, by rules. Each comes with its phrases, to be pasted into a template, and as it reads now.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For instance:",
            "  outturn draft --council fernshire --indicator RC02",
            "  outturn draft --council dorset --report exceptions --reads"
        })
public final class DraftCommand implements Callable<Integer> {
    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            required = true,
            description = "the council's id")
    String council = "";

    @Option(
            names = "--report",
            paramLabel = "NAME",
            description = "on the measures of a report (default: on all of the council)")
    @Nullable String report;

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            description = "on one measure, by code or id")
    @Nullable String indicator;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "the reporting period (default: the report's own, or the council's latest)")
    @Nullable String period;

    @Option(
            names = "--reads",
            description = "only as the sentences read now, without their phrases")
    boolean reads;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (report != null && indicator != null) {
            throw new Trouble("Name a report or an indicator, not both.");
        }
        try (var rooms = Rooms.open(where)) {
            var owner = Named.named(rooms.room(Councils.class), council);
            var when = Periods.maybe(period);
            if (report != null && rooms.room(Reports.class).find(owner.id(), report).isEmpty()) {
                throw new Trouble(
                        "%s has no report '%s'. outturn report lists the reports there are"
                                .formatted(owner.shortName(), report));
            }
            var drafted = drafted(rooms.room(Drafting.class), when);
            if (drafted.isEmpty()) {
                throw new Trouble(
                        "%s has no indicator '%s'".formatted(owner.shortName(), indicator));
            }
            var terminal = Terminal.of(spec);
            for (var one : drafted) {
                terminal.say("# " + one.about());
                if (!reads) {
                    terminal.say(one.markdown());
                    terminal.say("");
                }
                terminal.say((reads ? "" : "Reads: ") + one.reads());
                terminal.say("");
            }
            return Exit.DONE;
        }
    }

    private List<Drafting.Drafted> drafted(Drafting drafting, @Nullable Period when) {
        return indicator != null
                ? drafting.ofIndicator(council, indicator, when)
                : report != null
                        ? drafting.ofReport(council, report, when)
                        : drafting.ofCouncil(council, when);
    }
}
