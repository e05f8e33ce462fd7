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

/// Says what an edition is, who published it, and the hash of each of its files.
@Command(
        name = "show",
        description = "Says who published an edition and when, and the hash of each of its files.",
        mixinStandardHelpOptions = true)
final class EditionShowCommand implements Callable<Integer> {
    @Mixin Which which = new Which();

    @Option(names = "--json", description = "for a script: the edition as one JSON object")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var edition = which.in(rooms.room(Editions.class));
            if (json) {
                terminal.say(Json.of(edition));
                return Exit.DONE;
            }
            terminal.say(Which.line(edition));
            terminal.say("  " + edition.title());
            terminal.say(
                    "  published at %s by %s with %s, rules %s"
                            .formatted(
                                    edition.publishedAt(),
                                    edition.publishedBy(),
                                    edition.program(),
                                    edition.rules()));
            if (!edition.note().isEmpty()) {
                terminal.say("  what changed: " + edition.note());
            }
            edition.files()
                    .forEach(file ->
                            terminal.say(
                                    "  %-8s %,12d bytes  %s"
                                            .formatted(
                                                    file.format().extension(),
                                                    file.size(),
                                                    file.sha256())));
            terminal.say("  SHA-256 over everything  " + edition.seal());
            return Exit.DONE;
        }
    }
}
