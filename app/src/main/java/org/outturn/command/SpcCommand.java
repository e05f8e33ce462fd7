package org.outturn.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.plainfile.Fault;
import org.outturn.rules.series.Polarity;
import org.outturn.spcfile.SpcFile;
import org.outturn.spcfile.SpcFile.Choices;
import org.outturn.spcfile.SpcFile.Counts;
import org.outturn.terminal.Counted;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Control charts of any table of series, as figures. Needs no database and holds one series at a time.
@Command(
        name = "spc",
        description = {
            "Works out the XmR control chart of every series in a table: centre, limits, signals, variation and assurance.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The table is CSV in UTF-8 with the columns",
            "  series       what the row belongs to; without this column the table is one series",
            "  date         2022-04-01, 2022-04-01T09:30, or a period such as 2022-04 or 2022/23 Q1",
            "  value        empty or NA where there is no figure",
            "and, where wanted,",
            "  target       the latest that is given is judged against the limits",
            "  improvement  increase, decrease, neutral or close",
            "  rebase       yes in the row where a new phase starts, or the dates of phases: 2022-04-01;2023-04-01",
            "  screen       no to keep outlying moving ranges in the limits",
            "  fix          how many points, from the first of each phase, set the limits",
            "",
            "For instance:",
            "  outturn spc waits.csv --improvement decrease --out waits-spc.csv",
            "  cut -d, -f1-3 all.csv | outturn spc - --json",
            "",
            "Exit codes: 0 all series charted, 2 some left out for the faults that are listed."
        })
final class SpcCommand implements Callable<Integer> {
    private static final int FAULTS_LISTED = 100;
    private static final int BUFFER = 1 << 16;

    @Parameters(paramLabel = "FILE", description = "the table; - for standard input")
    String table = "-";

    @Option(names = "--json", description = "one JSON object a series, a line each")
    boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "write there instead of to standard output")
    @Nullable Path out;

    @Option(
            names = "--improvement",
            paramLabel = "WORD",
            defaultValue = "neutral",
            description =
                    "which way is better where the table does not say: increase, decrease, neutral or close"
                            + " (default: ${DEFAULT-VALUE})")
    String improvement = "neutral";

    @Option(
            names = "--apart",
            description =
                    "the rows of a series may stand apart; the whole table is then held in memory")
    boolean apart;

    @Spec @Nullable CommandSpec spec;

    private long faults;

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var polarity =
                SpcFile.improvement(improvement)
                        .orElseThrow(() ->
                                new Trouble(
                                        "'%s' is not a way to improve; write increase, decrease, neutral or close"
                                                .formatted(improvement)));
        try (var in = open();
                var to = new BufferedWriter(target(), BUFFER)) {
            var counts =
                    SpcFile.chart(
                            new InputStreamReader(in, StandardCharsets.UTF_8),
                            choices(polarity),
                            fault -> tell(fault, terminal),
                            to);
            to.flush();
            counts.ifPresent(done -> terminal.error(summary(done)));
        }
        if (faults > FAULTS_LISTED) {
            terminal.error(
                    "and " + Counted.of(faults - FAULTS_LISTED, "more fault", "more faults"));
        }
        return faults == 0 ? Exit.DONE : Exit.PUT_RIGHT;
    }

    private Choices choices(Polarity polarity) {
        return new Choices(
                table.equals("-") ? "standard input" : String.valueOf(Path.of(table).getFileName()),
                polarity,
                apart,
                json);
    }

    private InputStream open() throws IOException {
        if (table.equals("-")) {
            return System.in;
        }
        var file = Path.of(table);
        if (Files.isDirectory(file)) {
            throw new Trouble("%s is a folder; give the table in it".formatted(file));
        }
        try {
            if (out != null && Files.exists(out) && Files.isSameFile(file, out)) {
                throw new Trouble("The charts would overwrite their own table; give another --out");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException _) {
            throw new Trouble("There is no file " + file);
        } catch (AccessDeniedException _) {
            throw new Trouble("%s may not be read; ask who owns it".formatted(file));
        }
    }

    private Writer target() throws IOException {
        if (out != null) {
            try {
                return Files.newBufferedWriter(out);
            } catch (FileSystemException _) {
                throw new Trouble(
                        "%s cannot be written; give an --out in a folder that is there and yours to write in"
                                .formatted(out));
            }
        }
        return java.util.Objects.requireNonNull(spec, "picocli gives the spec")
                .commandLine()
                .getOut();
    }

    private void tell(Fault fault, Terminal terminal) {
        if (++faults <= FAULTS_LISTED) {
            terminal.error(fault.text());
        }
    }

    private static String summary(Counts counts) {
        return "%,d series, %s; %,d with a signal at their latest figure%s"
                .formatted(
                        counts.series(),
                        Counted.of(counts.points(), "point", "points"),
                        counts.signals(),
                        counts.leftOut() == 0
                                ? ""
                                : "; %,d left out for their faults".formatted(counts.leftOut()));
    }
}
