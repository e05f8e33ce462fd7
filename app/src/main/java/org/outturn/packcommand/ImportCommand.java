package org.outturn.packcommand;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.benchmark.Benchmarks;
import org.outturn.pack.Packs;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes packs and benchmark sets into the database, each whole or not at all.
@Command(
        name = "import",
        description =
                "Takes data packs in, each in one transaction: whole, or not at all. A pack that is already in changes nothing; a changed"
                        + " figure becomes a revision. With --mapping, takes in a publisher's file of benchmarks instead.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For instance:",
            "  outturn import examples/dorset examples/barnet",
            "  outturn import ascof-2016-17.csv --mapping examples/benchmarks/ascof-2016-17.yaml"
        })
public final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "folders that each hold a pack; with --mapping, files of a benchmark set")
    List<Path> folders = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "how the columns, codes and words of a benchmark set are to be read")
    @Nullable Path mapping;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            boolean all = true;
            for (var folder : folders) {
                all &=
                        mapping == null
                                ? new PackImport(rooms.room(Packs.class), terminal)
                                        .run(folder, Exit.ACTOR)
                                : new BenchmarkImport(rooms.room(Benchmarks.class), terminal)
                                        .run(folder, mapping, Exit.ACTOR);
            }
            return all ? Exit.DONE : Exit.PUT_RIGHT;
        }
    }
}
