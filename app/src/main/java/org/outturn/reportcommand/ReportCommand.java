package org.outturn.reportcommand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.council.Councils;
import org.outturn.document.Format;
import org.outturn.packcommand.Examples;
import org.outturn.publication.Reports;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes reports as files.
@Command(
        name = "report",
        description =
                "Writes a report as accessible web page, tagged PDF, Word, Excel, PowerPoint or OpenDocument.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For instance:",
            "  outturn report exceptions --council dorset --format pdf,docx",
            "  outturn report --all --out out/all",
            "  outturn report                    lists the reports there are"
        })
public final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the report's name")
    @Nullable String name;

    @Option(
            names = "--all",
            description =
                    "every report of every council (or of the one named); of the examples where no council is in yet")
    boolean all;

    @Mixin WhichReport which = new WhichReport();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "html, pdf, docx, xlsx, pptx, odt, ods, csv (default: those that the report names)")
    List<String> formats = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "where to write, a folder a council (default: ${DEFAULT-VALUE})")
    Path out = Path.of("out");

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var wanted = ReportFiles.formats(formats);
        var terminal = Terminal.of(spec);
        try (var rooms = Rooms.open(where)) {
            if (!all || which.council != null || !rooms.room(Councils.class).list().isEmpty()) {
                return run(rooms, terminal, wanted) ? Exit.DONE : Exit.PUT_RIGHT;
            }
        }
        terminal.say(
                "There is no council in %s yet: these are the examples, which are not kept there."
                        .formatted(where.data));
        return Examples.during(terminal, rooms -> run(rooms, terminal, wanted))
                ? Exit.DONE
                : Exit.PUT_RIGHT;
    }

    private boolean run(Rooms rooms, Terminal terminal, List<Format> wanted) {
        var shelf = which.shelf(rooms);
        if (name == null && !all) {
            shelf.lines().forEach(terminal::say);
            return true;
        }
        var when = which.when();
        var files = new ReportFiles(rooms.room(Reports.class), terminal, out, wanted);
        boolean good = true;
        for (var one : all ? shelf.all() : shelf.named(String.valueOf(name))) {
            good &= files.write(one.council(), one.template(), when);
        }
        return good;
    }
}
