package org.outturn.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs: carried on the class path as an archive, unpacked into the data folder once.
record Binaries(Path folder) {
    /// Unpacks the programs for this machine, unless they are there. The folder carries the archive's length in its name, so that another
    /// release of Outturn unpacks its own.
    static Binaries in(Path data) {
        var archive = archive();
        try {
            var folder =
                    data.resolve("postgres-" + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
            return new Binaries(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new DatabaseTrouble(
                    "PostgreSQL's programs could not be unpacked into %s: %s".formatted(data, e),
                    e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    case String other -> other;
                };
        var name = "postgres-%s-%s.txz".formatted(system, machine);
        var found = Binaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new DatabaseTrouble(
                    "Outturn brings no PostgreSQL for this machine (%s, %s). Name one of your own: --database jdbc:postgresql://HOST/NAME"
                            .formatted(system, machine));
        }
        return found;
    }

    /// Into a folder beside it first, so that an interrupted start leaves nothing half unpacked.
    private static void unpack(URL archive, Path folder) throws IOException {
        var partial = folder.resolveSibling(folder.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(partial);
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = partial.resolve(entry.getName()).normalize();
                if (!target.startsWith(partial)) {
                    throw new IOException(entry.getName() + " would leave the folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        try {
            Files.move(partial, folder);
        } catch (FileAlreadyExistsException e) {
            FileSystemUtils.deleteRecursively(partial);
        }
    }
}
