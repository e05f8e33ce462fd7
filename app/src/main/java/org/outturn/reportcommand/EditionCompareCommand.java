package org.outturn.reportcommand;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.edition.Editions;
import org.outturn.fact.Change;
import org.outturn.fact.Fact;
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

/// Lists what has changed since an edition was published, or from one edition to another.
@Command(
        name = "compare",
        description = {
            "Lists exactly what has changed in the data since an edition was published: figures revised, ratings moved, risks changed ...",
            "With --with N it lists what differs between two editions of the report for the period."
        },
        mixinStandardHelpOptions = true)
final class EditionCompareCommand implements Callable<Integer> {
    @Mixin Which which = new Which();

    @Option(
            names = "--with",
            paramLabel = "N",
            description = "the later edition (left out: the data as it is now)")
    @Nullable Integer with;

    @Option(names = "--json", description = "for a script: one JSON object a change, a line each")
    boolean json;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var editions = rooms.room(Editions.class);
            var edition = which.in(editions);
            var changes =
                    with == null
                            ? editions.since(edition)
                            : editions.changes(edition, which.numbered(editions, with));
            if (json) {
                changes.forEach(change -> terminal.say(Json.of(change)));
                return Exit.DONE;
            }
            terminal.say(Which.line(edition));
            for (var kind : Fact.Kind.values()) {
                var some = Change.of(kind, changes);
                if (!some.isEmpty()) {
                    terminal.say("%n%s".formatted(kind.title()));
                    some.forEach(change -> terminal.say(line(change)));
                }
            }
            terminal.say("%n%s".formatted(Change.counted(changes)));
            return Exit.DONE;
        }
    }

    private static String line(Change change) {
        return "  %s: %s: %s -> %s"
                .formatted(
                        change.subject(),
                        change.label(),
                        change.before() == null ? "(not there)" : change.before(),
                        change.after() == null ? "(not there)" : change.after());
    }
}
