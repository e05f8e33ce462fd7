package org.outturn.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.outturn.edition.Editions;
import org.outturn.pack.Packs;
import org.outturn.packcommand.Examples;
import org.outturn.packcommand.PackImport;
import org.outturn.publication.Reports;
import org.outturn.reportcommand.ReportFiles;
import org.outturn.reportcommand.Shelf;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The first thing a stranger runs: the example packs loaded, their reports written, the pages served.
@Command(
        name = "demo",
        description = {
            "Loads the example councils, writes their reports, and opens the live pages to a browser.",
            "Anyone who can reach the port may sign in as one of the demonstration's people: it is for trying, not for use."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    static final List<String> PACKS = List.of("dorset", "barnet", "fernshire");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = ServeCommand.PORT,
            description = "the port to serve on (default: ${DEFAULT-VALUE})")
    int port = 8080;

    @Option(names = "--no-serve", description = "stop after the reports are written")
    boolean noServe;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "where to write the reports (default: ${DEFAULT-VALUE})")
    Path out = Path.of("out");

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var terminal = Terminal.of(spec);
        var examples = Examples.folder();
        terminal.say("Outturn: three councils, from figures to papers.");
        terminal.begin("Opening the database in " + where.data);
        var rooms = noServe ? Rooms.open(where) : Rooms.serve(where, port, true);
        terminal.end("ready");
        boolean good = fill(rooms, terminal, examples);
        if (noServe) {
            rooms.close();
            terminal.say("The reports are in %s.".formatted(out));
            return good ? Exit.DONE : Exit.FAILED;
        }
        terminal.say("The reports are in %s.".formatted(out));
        terminal.say(
                "The live pages are at http://localhost:%d (Ctrl-C stops them)"
                        .formatted(rooms.port()));
        Thread.currentThread().join();
        return Exit.DONE;
    }

    private boolean fill(Rooms rooms, Terminal terminal, Path examples) {
        var last = new LastTime(where, out, rooms.room(Audit.class));
        var changed =
                PACKS.stream().filter(pack -> !last.isSame(pack, examples.resolve(pack))).toList();
        if (changed.isEmpty()) {
            terminal.say(
                    "  Nothing has changed since the last time: figures and reports are there.");
            return true;
        }
        var imports = new PackImport(rooms.room(Packs.class), terminal);
        boolean good = true;
        for (var pack : changed) {
            good &= imports.run(examples.resolve(pack), Exit.ACTOR);
        }
        for (var pack : changed) {
            good &= reports(pack, examples.resolve(pack), rooms, terminal, last);
        }
        return good;
    }

    private boolean reports(
            String council, Path pack, Rooms rooms, Terminal terminal, LastTime last) {
        var reports = rooms.room(Reports.class);
        var files = new ReportFiles(reports, terminal, out, List.of());
        boolean good = true;
        for (var entry : new Shelf(rooms.room(Councils.class).list(), reports).all()) {
            if (entry.council().id().equals(council)) {
                good &= files.write(entry.council(), entry.template(), null);
                new FirstEdition(rooms.room(Editions.class), terminal)
                        .publish(entry.council(), entry.template());
            }
        }
        if (good) {
            last.remember(council, pack, files.written());
        }
        return good;
    }
}
