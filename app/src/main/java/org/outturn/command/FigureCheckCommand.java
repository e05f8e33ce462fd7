package org.outturn.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.figurecheck.FigureCheck;
import org.outturn.figurecheck.FigureFinding;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Json;
import org.outturn.terminal.Named;
import org.outturn.terminal.Periods;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Recomputes what a council's paper prints and lists what cannot be right.
@Command(
        name = "figure-check",
        description = "Recomputes what a council's paper prints, and lists what cannot be right.",
        mixinStandardHelpOptions = true,
        footer = {"", "For instance:", "  outturn figure-check barnet"})
final class FigureCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COUNCIL", description = "the council's id")
    String council = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "the reporting period (default: the council's latest)")
    @Nullable String period;

    @Option(names = "--json", description = "for a script: one JSON object a finding, a line each")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var found = Named.named(rooms.room(Councils.class), council);
            var when = period == null ? found.period() : Periods.read(period);
            var checked = rooms.room(FigureCheck.class).check(council, when);
            for (var finding : checked.findings()) {
                terminal.say(
                        json
                                ? Json.of(finding)
                                : "%s%n  printed: %s%n  %s: %s%n  from: %s%n"
                                        .formatted(
                                                finding.where(),
                                                finding.printed(),
                                                finding.isContradiction()
                                                        ? "follows"
                                                        : "our forecast",
                                                finding.follows(),
                                                finding.from()));
            }
            if (!json) {
                terminal.say(
                        "%s, %s: %s %s"
                                .formatted(
                                        found.shortName(),
                                        when.label(),
                                        counted(checked.findings()),
                                        relations(checked.relations())));
            }
            return Exit.DONE;
        }
    }

    private static String relations(int checked) {
        return checked == 1
                ? "One relation between figures was checked."
                : checked + " relations between figures were checked.";
    }

    private static String counted(List<FigureFinding> findings) {
        int wrong = (int) findings.stream().filter(FigureFinding::isContradiction).count();
        int others = findings.size() - wrong;
        var words =
                switch (wrong) {
                    case 0 -> "nothing printed contradicts the paper's own figures.";
                    case 1 -> "one printed figure cannot be right.";
                    default -> "%d printed figures cannot be right.".formatted(wrong);
                };
        return switch (others) {
            case 0 -> words;
            case 1 -> words + " One rating rests on another forecast than ours.";
            default -> words + " %d ratings rest on other forecasts than ours.".formatted(others);
        };
    }
}
