package org.outturn.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.outturn.audit.Audit;
import org.outturn.terminal.Where;

/// What the demonstration did last time, kept beside the data, so that a second start need not do it again: a council's pack, this
/// program and everything that has happened to the council since must be the same, and the files must still be there.
final class LastTime {
    private static final String NAME = "demonstration.properties";

    private final Path file;
    private final String program;
    private final Audit audit;
    private final Properties kept = new Properties();

    LastTime(Where where, Path out, Audit audit) {
        this.file = where.data.resolve(NAME);
        this.program = where.database + "|" + out.toAbsolutePath().normalize() + "|" + program();
        this.audit = audit;
        try {
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    kept.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSame(String council, Path pack) {
        return state(council, pack).equals(kept.getProperty(council))
                && files(council).stream().allMatch(name -> Files.exists(Path.of(name)));
    }

    void remember(String council, Path pack, List<Path> written) {
        kept.setProperty(council, state(council, pack));
        kept.setProperty(
                council + ".files",
                String.join(
                        "\n",
                        written.stream().map(one -> one.toAbsolutePath().toString()).toList()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newOutputStream(file)) {
                kept.store(out, "What ./outturn demo did last time");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files(String council) {
        return kept.getProperty(council + ".files", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String state(String council, Path pack) {
        var latest = audit.list(council, 1);
        return digest(pack) + "|" + (latest.isEmpty() ? 0 : latest.getFirst().number());
    }

    private String digest(Path pack) {
        try (var files = Files.walk(pack)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(program.getBytes(StandardCharsets.UTF_8));
            for (var one : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(pack.relativize(one).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(one));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A program built anew may judge and write differently; the launcher marks when it built.
    private static String program() {
        var started =
                Path.of(System.getProperty("java.class.path").split(":", 2)[0])
                        .toAbsolutePath()
                        .normalize();
        var mark = started.resolveSibling(".built");
        try {
            return started
                    + "@"
                    + Files.getLastModifiedTime(Files.exists(mark) ? mark : started).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
