package org.outturn.reportcommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.edition.Bytes;
import org.outturn.edition.Editions;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes an edition's stored files, byte for byte.
@Command(
        name = "write",
        description =
                "Writes the files of an edition as they were published, byte for byte, with its template and its pack.",
        mixinStandardHelpOptions = true)
final class EditionWriteCommand implements Callable<Integer> {
    @Mixin Which which = new Which();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "where to write, a folder an edition (default: ${DEFAULT-VALUE})")
    Path out = Path.of("out");

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var rooms = Rooms.open(where)) {
            var editions = rooms.room(Editions.class);
            var edition = which.in(editions);
            var folder =
                    Files.createDirectories(
                            out.resolve(edition.council())
                                    .resolve(
                                            "%s-%s-edition-%d"
                                                    .formatted(
                                                            edition.report(),
                                                            edition.slug(),
                                                            edition.number())));
            for (var stored : edition.files()) {
                write(
                        folder.resolve(edition.file(stored.format())),
                        editions.file(edition, stored.format()).orElseThrow());
            }
            Files.writeString(folder.resolve(edition.report() + ".md"), editions.template(edition));
            write(folder.resolve("pack.zip"), editions.pack(edition));
            Terminal.of(spec)
                    .say("Wrote %d files to %s".formatted(edition.files().size() + 2, folder));
            return Exit.DONE;
        }
    }

    /// A file appears whole or not at all.
    private static void write(Path file, Bytes bytes) throws IOException {
        var unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        Files.write(unfinished, bytes.array());
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
