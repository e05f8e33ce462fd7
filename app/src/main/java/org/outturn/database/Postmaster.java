package org.outturn.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A running database server, as its `postmaster.pid` tells of it.
///
/// @param ready whether it takes connections
record Postmaster(ProcessHandle process, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// The server that runs on a cluster; none when the file is missing, half written, or left behind by a server that was killed (its
    /// process number may belong to another program by now).
    static Optional<Postmaster> find(Path cluster) {
        try {
            var lines = Files.readAllLines(file(cluster));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return process(lines.getFirst()).map(process -> new Postmaster(process, port, ready));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Takes away the file of a server that is gone, so that the next one does not mistake another program for it.
    static void clear(Path cluster) throws IOException {
        if (Files.exists(file(cluster)) && find(cluster).isEmpty()) {
            Files.delete(file(cluster));
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info()
                                .command()
                                .map(command -> command.endsWith("/postgres"))
                                .orElse(false));
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
