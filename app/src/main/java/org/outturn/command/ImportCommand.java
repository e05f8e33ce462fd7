package org.outturn.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.pack.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes packs into the database, each whole or not at all.
@Command(
        name = "import",
        description =
                "Takes data packs in, each in one transaction: whole, or not at all. A pack that is already in changes nothing; a changed"
                        + " figure becomes a revision.",
        mixinStandardHelpOptions = true,
        footer = {"", "For instance:", "  outturn import examples/dorset examples/barnet"})
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PACK", description = "folders that each hold a pack")
    List<Path> folders = List.of();

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var imports = new PackImport(rooms.room(Packs.class), Terminal.of(spec));
            boolean all = true;
            for (var folder : folders) {
                all &= imports.run(folder, Commands.ACTOR);
            }
            return all ? Commands.DONE : Commands.PUT_RIGHT;
        }
    }
}
