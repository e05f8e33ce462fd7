package org.outturn.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The database's files, and PostgreSQL's own programs at work on them.
record Cluster(DataFolder folder, Binaries binaries, RunAs runAs) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LINES_SHOWN = 5;

    /// Makes the files on first start. They appear under their name only when they are whole.
    void prepare() throws IOException {
        if (Files.isDirectory(folder.cluster())) {
            return;
        }
        var partial = folder.path().resolve("database.part");
        var password = folder.path().resolve("initdb.password");
        FileSystemUtils.deleteRecursively(partial);
        Files.createDirectory(partial);
        try {
            folder.password();
            Files.copy(
                    folder.passwordFile(),
                    password,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            runAs.give(password);
            runAs.give(partial);
            boolean made =
                    run(
                            binaries.program("initdb"),
                            "--pgdata=" + partial,
                            "--username=" + Address.NAME,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C");
            if (!made) {
                throw trouble("made");
            }
            Files.move(partial, folder.cluster());
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /// Starts the server. Processes of one that was killed may hold its memory for a moment, so a failure is tried again for a while.
    Postmaster launch(int port) throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        do {
            Postmaster.clear(folder.cluster());
            boolean started =
                    run(
                            binaries.program("pg_ctl"),
                            "start",
                            "--wait",
                            "--pgdata=" + folder.cluster(),
                            "--log=" + folder.log(),
                            "--options=" + settings(port));
            if (started) {
                return ready();
            }
            pause();
        } while (Instant.now().isBefore(deadline) && isHeld());
        throw trouble("started");
    }

    /// The server that runs, once it takes connections.
    Postmaster ready() {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var found = Postmaster.find(folder.cluster());
            if (found.isPresent() && found.get().ready()) {
                return found.get();
            }
            pause();
        }
        throw trouble("reached");
    }

    /// Fast: open transactions are rolled back.
    void stop() {
        try {
            if (Postmaster.find(folder.cluster()).isPresent()) {
                run(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--wait",
                        "--mode=fast",
                        "--pgdata=" + folder.cluster());
            }
        } catch (IOException e) {
            throw new DatabaseTrouble("The database could not be stopped: " + e, e);
        }
    }

    /// Loopback only, no socket files, nothing that gives up durability. Compiling queries costs more than it saves with short ones.
    private static String settings(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC");
    }

    private boolean run(String... words) throws IOException {
        var builder = new ProcessBuilder(runAs.command(words)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        giveLog();
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        try {
            return builder.start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveLog() throws IOException {
        if (!Files.exists(folder.log())) {
            Files.createFile(folder.log());
            runAs.give(folder.log());
        }
    }

    /// Whether the log says that something of an earlier server is still in the way.
    private boolean isHeld() throws IOException {
        return tail().stream()
                .anyMatch(line ->
                        line.contains("shared memory block")
                                || line.contains("another postmaster"));
    }

    private DatabaseTrouble trouble(String what) {
        List<String> lines;
        try {
            lines = tail();
        } catch (IOException e) {
            lines = List.of(e.toString());
        }
        return new DatabaseTrouble(
                "The database on %s could not be %s. The end of %s says:%n%s"
                        .formatted(folder.path(), what, folder.log(), String.join("\n", lines)));
    }

    private List<String> tail() throws IOException {
        var lines = Files.readAllLines(folder.log());
        return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseTrouble("Interrupted while the database started", e);
        }
    }
}
