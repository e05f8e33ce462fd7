package org.outturn.packcommand;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Benchmark sets, from the command line.
@Command(
        name = "benchmark",
        description = "Lists benchmark sets, and where a paper's printed ranks differ from them.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchmarkDifferencesCommand.class, BenchmarkListCommand.class})
public final class BenchmarkCommand implements Runnable {
    @Spec @Nullable CommandSpec spec;

    @Override
    public void run() {
        var line = java.util.Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
        line.usage(line.getOut());
    }
}
