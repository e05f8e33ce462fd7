package org.outturn.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;

/// Starts everything once on an empty folder and stops, so that the launcher can keep what the Java machine learns from it.
@Command(
        name = "warm-up",
        hidden = true,
        description = "Used by the launcher to prepare a fast start.")
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("outturn-warm-up");
        try {
            var where = new Where();
            where.data = folder.resolve("data");
            Rooms.serve(where, 0, false).close();
            return Exit.DONE;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
