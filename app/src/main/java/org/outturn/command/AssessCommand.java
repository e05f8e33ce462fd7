package org.outturn.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessment;
import org.outturn.council.Council;
import org.outturn.council.Councils;
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
            for (var each : chosen(rooms.room(Councils.class), council)) {
                terminal.begin("Assessing " + each.shortName());
                int kept = rooms.room(Assessment.class).assessAll(each.id());
                terminal.end("%,d verdicts new or changed".formatted(kept));
            }
            return Commands.DONE;
        }
    }

    /// The council that was named, or all.
    static List<Council> chosen(Councils councils, @Nullable String id) {
        if (id == null) {
            return councils.list();
        }
        return List.of(named(councils, id));
    }

    static Council named(Councils councils, String id) {
        return councils.find(id).orElseThrow(() -> new Trouble(unknown(councils, id)));
    }

    private static String unknown(Councils councils, String id) {
        var known = councils.list().stream().map(Council::id).toList();
        return known.isEmpty()
                ? "There is no council yet. Import a pack first: outturn import examples/dorset"
                : "There is no council '%s'. There are: %s".formatted(id, String.join(", ", known));
    }
}
