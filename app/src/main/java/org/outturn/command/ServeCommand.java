package org.outturn.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves the pages until it is stopped.
@Command(
        name = "serve",
        description = "Serves Outturn's pages until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Make the first administrator in the same folder before:",
            "  outturn user add NAME --administrator --data DIR",
            "For instance:",
            "  outturn serve --port 8081 --data DIR"
        })
final class ServeCommand implements Callable<Integer> {
    static final String PORT = "8080";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = PORT,
            description = "the port to serve on (default: ${DEFAULT-VALUE})")
    int port = 8080;

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var rooms = Rooms.serve(where, port, false);
        Terminal.of(spec)
                .say("Outturn is at http://localhost:%d (Ctrl-C stops it)".formatted(rooms.port()));
        Thread.currentThread().join();
        return Exit.DONE;
    }
}
