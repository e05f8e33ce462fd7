package org.outturn.packcommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.pack.Exported;
import org.outturn.pack.Packs;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Named;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a council out as a pack again.
@Command(
        name = "export",
        description = "Writes a council out as a data pack, which imports again without a change.",
        mixinStandardHelpOptions = true,
        footer = {"", "For instance:", "  outturn export dorset --out dorset-pack"})
public final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COUNCIL", description = "the council's id")
    String council = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the folder to write; new or empty")
    Path out = Path.of("out");

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var found = Named.named(rooms.room(Councils.class), council);
            terminal.begin("Exporting " + found.shortName());
            return switch (rooms.room(Packs.class).export(council, out)) {
                case Exported.Written(var folder) -> {
                    terminal.end("written to " + folder);
                    yield Exit.DONE;
                }
                case Exported.Refused(var problem) -> {
                    terminal.end("not written");
                    terminal.error(problem);
                    yield Exit.PUT_RIGHT;
                }
            };
        }
    }
}
