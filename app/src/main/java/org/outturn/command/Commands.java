package org.outturn.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.outturn.database.DatabaseTrouble;
import org.outturn.edition.Edition;
import org.outturn.packcommand.BenchmarkCommand;
import org.outturn.packcommand.ExportCommand;
import org.outturn.packcommand.ImportCommand;
import org.outturn.packcommand.ValidateCommand;
import org.outturn.reportcommand.DraftCommand;
import org.outturn.reportcommand.EditionCommand;
import org.outturn.reportcommand.PublishCommand;
import org.outturn.reportcommand.ReportCommand;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The whole command line.
@Command(
        name = "outturn",
        mixinStandardHelpOptions = true,
        version = Edition.PROGRAM,
        description = {
            "Collects a council's performance figures, assesses them, and publishes them.",
            ""
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ValidateCommand.class,
            ReportCommand.class,
            DraftCommand.class,
            TimetableCommand.class,
            PublishCommand.class,
            EditionCommand.class,
            AssessCommand.class,
            FigureCheckCommand.class,
            BenchmarkCommand.class,
            SpcCommand.class,
            ExportCommand.class,
            UserCommand.class,
            WarmUpCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Begin with:",
            "  outturn demo                      two councils and a fictional county, in your browser",
            "  outturn validate examples/dorset  what is wrong in a data pack, if anything",
            "  outturn help report               how to write a report as web page, PDF, Word or Excel"
        })
public final class Commands implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    Commands() {}

    /// Runs a command line and gives its exit code.
    public static int run(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, arguments);
    }

    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((trouble, line, _) -> said(trouble, line))
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /// Trouble that a person can mend is said in a sentence; anything else is a fault of ours and keeps its trace.
    private static int said(Exception trouble, CommandLine line) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble || cause instanceof DatabaseTrouble) {
                line.getErr().println(cause.getMessage());
                return Exit.FAILED;
            }
        }
        line.getErr()
                .println(
                        "Outturn stopped on something that it should have handled. Please report this:");
        trouble.printStackTrace(line.getErr());
        return Exit.FAILED;
    }
}
