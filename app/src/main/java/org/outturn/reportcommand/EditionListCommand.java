package org.outturn.reportcommand;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.edition.Editions;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Json;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what has been published.
@Command(
        name = "list",
        description = "Lists the editions that have been published.",
        mixinStandardHelpOptions = true)
final class EditionListCommand implements Callable<Integer> {
    @Option(names = "--council", paramLabel = "COUNCIL", description = "only this council's")
    @Nullable String council;

    @Option(names = "--json", description = "for a script: one JSON object an edition, a line each")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var all = rooms.room(Editions.class).list(council, null);
            all.forEach(one -> terminal.say(json ? Json.of(one) : Which.line(one)));
            if (all.isEmpty() && !json) {
                terminal.say(
                        "Nothing has been published yet. Publish a report: outturn publish NAME");
            }
            return Exit.DONE;
        }
    }
}
