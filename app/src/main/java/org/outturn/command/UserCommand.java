package org.outturn.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Accounts, from the command line.
@Command(
        name = "user",
        description = "Adds and lists the people who may sign in.",
        mixinStandardHelpOptions = true,
        subcommands = {UserAddCommand.class, UserListCommand.class})
final class UserCommand implements Runnable {
    @Spec @Nullable CommandSpec spec;

    @Override
    public void run() {
        var line = java.util.Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
        line.usage(line.getOut());
    }
}
