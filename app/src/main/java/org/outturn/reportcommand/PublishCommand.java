package org.outturn.reportcommand;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.edition.Publishing;
import org.outturn.fact.Change;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Json;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Freezes a report as an edition that anybody may read.
@Command(
        name = "publish",
        description = {
            "Freezes a report with everything that it was made from, as an edition that anybody may read and that never changes.",
            "A correction is a further edition, which says what changed."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For instance:",
            "  outturn publish quarterly --council barnet",
            "  outturn publish quarterly --council barnet --note \"The June figure for AC/S9 was revised\""
        })
public final class PublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "the report's name")
    String name = "";

    @Mixin WhichReport which = new WhichReport();

    @Option(
            names = "--note",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "what changed since the edition before; needed from the second on")
    String note = "";

    @Option(names = "--json", description = "for a script: the edition as one JSON object")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var entry = which.shelf(rooms).named(name).getFirst();
            var order =
                    new Publishing.Order(
                            entry.council().id(), name, which.when(), note, Exit.ACTOR, null);
            return switch (rooms.room(Editions.class).publish(order)) {
                case Publishing.Done(var edition, var changes) -> {
                    terminal.say(json ? Json.of(edition) : words(edition));
                    if (!json && edition.number() > 1) {
                        terminal.say("Changed: " + Change.counted(changes));
                    }
                    yield Exit.DONE;
                }
                case Publishing.Refused(var problems) -> {
                    problems.forEach(terminal::error);
                    terminal.error("Nothing was published.");
                    yield Exit.PUT_RIGHT;
                }
            };
        }
    }

    static String words(Edition edition) {
        return "Published %s of %s %s: %s%n  SHA-256 over everything %s"
                .formatted(
                        "edition " + edition.number(),
                        edition.council(),
                        edition.report(),
                        edition.period().label(),
                        edition.seal());
    }
}
