package org.outturn.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Accounts;
import org.outturn.access.Role;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Trouble;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds somebody who may sign in. The password is asked for, or read from standard input; never an argument, which others could see.
@Command(
        name = "add",
        description =
                "Adds somebody who may sign in, or gives them another role. Asks for a password.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For instance:",
            "  outturn user add alex --administrator",
            "  outturn user add sam --council dorset --role analyst"
        })
final class UserAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "what they sign in with")
    String name = "";

    @Option(
            names = "--person",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "their own name, as pages show it")
    String person = "";

    @Option(names = "--administrator", description = "administrator of every council")
    boolean administrator;

    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            description = "the council that the role is for")
    @Nullable String council;

    @Option(
            names = "--role",
            defaultValue = "reader",
            description = "reader, analyst or administrator (default: ${DEFAULT-VALUE})")
    String role = "reader";

    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var given =
                administrator
                        ? Role.ADMINISTRATOR
                        : Role.find(role)
                                .orElseThrow(() ->
                                        new Trouble(
                                                "'%s' is not a role. There are: reader, analyst, administrator"
                                                        .formatted(role)));
        if (!administrator && council == null) {
            throw new Trouble(
                    "Name the council that the role is for with --council, or say --administrator.");
        }
        var password = password();
        try (var rooms = Rooms.open(where)) {
            var every = administrator || council == null ? Account.EVERY_COUNCIL : council;
            return switch (rooms.room(Accounts.class)
                    .save(Exit.ACTOR, name, person, password, every, given)) {
                case Accounts.Change.Done(var account) -> {
                    terminal.say("%s may now sign in.".formatted(account.name()));
                    yield Exit.DONE;
                }
                case Accounts.Change.Refused(var problems) -> {
                    problems.forEach(terminal::error);
                    yield Exit.PUT_RIGHT;
                }
            };
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it is null where the console comes from java.base
    private String password() throws IOException {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword("Password for %s: ", name);
            return typed == null ? "" : new String(typed);
        }
        var line =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .readLine();
        return line == null ? "" : line;
    }
}
