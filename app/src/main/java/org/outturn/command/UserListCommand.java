package org.outturn.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Accounts;
import org.outturn.terminal.Exit;
import org.outturn.terminal.Rooms;
import org.outturn.terminal.Terminal;
import org.outturn.terminal.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists who may sign in.
@Command(
        name = "list",
        description = "Lists who may sign in, and in which role for which council.",
        mixinStandardHelpOptions = true)
final class UserListCommand implements Callable<Integer> {
    @Mixin Where where = new Where();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (var rooms = Rooms.open(where)) {
            var terminal = Terminal.of(spec);
            var accounts = rooms.room(Accounts.class).list();
            accounts.forEach(account -> terminal.say(line(account)));
            if (accounts.isEmpty()) {
                terminal.say(
                        "Nobody may sign in yet. Add somebody: outturn user add NAME --administrator");
            }
            return Exit.DONE;
        }
    }

    private static String line(Account account) {
        var roles =
                account.roles().entrySet().stream()
                        .map(role ->
                                role.getValue().word()
                                        + " of "
                                        + (role.getKey().equals(Account.EVERY_COUNCIL)
                                                ? "every council"
                                                : role.getKey()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "%-24s %-24s %s%s"
                .formatted(
                        account.name(), account.person(), roles, account.open() ? "" : " (shut)");
    }
}
