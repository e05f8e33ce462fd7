package org.outturn.reportcommand;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Published editions, from the command line.
@Command(
        name = "edition",
        description =
                "Lists and shows published editions, writes their files, makes them again, and compares them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EditionListCommand.class,
            EditionShowCommand.class,
            EditionWriteCommand.class,
            EditionVerifyCommand.class,
            EditionCompareCommand.class
        },
        footer = {
            "",
            "For instance:",
            "  outturn edition verify quarterly --council barnet",
            "  outturn edition compare quarterly --council barnet --edition 1 --with 2"
        })
public final class EditionCommand implements Runnable {
    @Spec @Nullable CommandSpec spec;

    @Override
    public void run() {
        var line = java.util.Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
        line.usage(line.getOut());
    }
}
