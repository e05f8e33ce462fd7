package org.outturn.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// Writes a pack into a folder, which appears whole or not at all.
final class PackWriter {
    private PackWriter() {}

    /// @param folder not there yet, or empty
    static void write(Pack pack, Path folder) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(unfinished);
        for (var file : PackFiles.of(pack).entrySet()) {
            var path = unfinished.resolve(file.getKey()).normalize();
            if (!path.startsWith(unfinished)) {
                throw new IOException(file.getKey() + " would leave the folder");
            }
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.deleteIfExists(target);
        Files.move(unfinished, target);
    }

    /// Whether a pack can be written there.
    static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
