package org.outturn.packcommand;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Benchmarks;
import org.outturn.rules.period.Period;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the releases of benchmark sets that were taken in.
@Command(
        name = "list",
        description = "Lists the releases that were taken in.",
        mixinStandardHelpOptions = true)
final class BenchmarkListCommand implements Callable<Integer> {
    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var releases = rooms.room(Benchmarks.class).releases();
            if (releases.isEmpty()) {
                terminal.say(
                        "No benchmark set is in yet: outturn import FILE --mapping MAPPING takes one in.");
            }
            for (var one : releases) {
                terminal.say(
                        "%s, release %d: %s; for %s; taken in by %s"
                                .formatted(
                                        one.set(),
                                        one.number(),
                                        one.periods().stream()
                                                .map(Period::label)
                                                .collect(Collectors.joining(", ")),
                                        one.councils().isEmpty()
                                                ? "no council"
                                                : String.join(", ", one.councils()),
                                        one.recordedBy()));
            }
            return Exit.DONE;
        }
    }
}
