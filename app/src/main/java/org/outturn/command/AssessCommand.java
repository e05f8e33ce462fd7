package org.outturn.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessment;
import org.outturn.council.Councils;
import org.outturn.terminal.Counted;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Named;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Judges every figure afresh and keeps the verdicts that are new or have changed.
@Command(
        name = "assess",
        description =
                "Judges every figure afresh, and keeps each verdict that is new or has changed.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    @Option(names = "--council", paramLabel = "COUNCIL", description = "only this council")
    @Nullable String council;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            for (var each : Named.chosen(rooms.room(Councils.class), council)) {
                terminal.begin("Assessing " + each.shortName());
                int kept = rooms.room(Assessment.class).assessAll(each.id());
                terminal.end(Counted.of(kept, "verdict", "verdicts") + " new or changed");
            }
            return Exit.DONE;
        }
    }
}
