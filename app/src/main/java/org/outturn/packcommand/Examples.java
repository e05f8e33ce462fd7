package org.outturn.packcommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.outturn.pack.Packs;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import org.outturn.terminal.Where;
import org.springframework.util.FileSystemUtils;

/// The packs that come with Outturn.
public final class Examples {
    private Examples() {}

    public static Path folder() {
        var examples = Path.of(System.getProperty("outturn.home", "."), "examples");
        if (!Files.isDirectory(examples)) {
            throw new Trouble(
                    "The example packs are not in %s. Run ./outturn in a clone of Outturn, or import a pack of your own first: outturn import FOLDER"
                            .formatted(examples.toAbsolutePath()));
        }
        return examples;
    }

    private static List<Path> packs() throws IOException {
        try (var folders = Files.list(folder())) {
            return folders.filter(one -> Files.exists(one.resolve("pack.yaml"))).sorted().toList();
        }
    }

    /// All of them taken in, for as long as a task lasts, in a database of its own.
    ///
    /// @return whether all of it went well
    public static boolean during(Terminal terminal, Predicate<Rooms> task) throws IOException {
        var packs = packs();
        var folder = Files.createTempDirectory("outturn-examples");
        try {
            var where = new Where();
            where.data = folder.resolve("data");
            try (var rooms = Rooms.open(where)) {
                var imports = new PackImport(rooms.room(Packs.class), terminal);
                boolean good = true;
                for (var pack : packs) {
                    good &= imports.run(pack, Exit.ACTOR);
                }
                boolean done = task.test(rooms);
                return good && done;
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
