package org.outturn.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL refuses to run as root. Where Outturn does, its programs run in a user namespace in which root is nobody, or else as the
/// user `nobody`.
///
/// @param prefix what comes before a program's name
/// @param owner who must own the database's files; null when they may stay as they are
record RunAs(List<String> prefix, @Nullable String owner) {
    private static final List<RunAs> WAYS =
            List.of(
                    new RunAs(List.of("unshare", "--user"), null),
                    new RunAs(
                            List.of(
                                    "setpriv",
                                    "--reuid=nobody",
                                    "--regid=nogroup",
                                    "--clear-groups"),
                            "nobody"),
                    new RunAs(
                            List.of(
                                    "setpriv",
                                    "--reuid=nobody",
                                    "--regid=nobody",
                                    "--clear-groups"),
                            "nobody"),
                    new RunAs(List.of("runuser", "-u", "nobody", "--"), "nobody"));

    /// The first way that works on this machine.
    static RunAs choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new RunAs(List.of(), null);
        }
        return WAYS.stream()
                .filter(RunAs::works)
                .findFirst()
                .orElseThrow(() ->
                        new DatabaseTrouble(
                                "PostgreSQL cannot run as root, and neither unshare, setpriv nor runuser works here. Start Outturn as an"
                                        + " ordinary user, or name a PostgreSQL of your own with --database"));
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return List.copyOf(command);
    }

    /// Gives a file, or a folder and all in it, to the user that the programs run as.
    void give(Path path) throws IOException {
        if (owner == null || !Files.exists(path)) {
            return;
        }
        var user =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> files = Files.walk(path)) {
            for (var file : files.toList()) {
                Files.setOwner(file, user);
            }
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command("true"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
