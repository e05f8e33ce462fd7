package org.outturn.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators of a council do with its people's accounts. No change leaves a council without an administrator, and an account is
/// opened, shut or given another password only by those who administer every council that it has a role in.
@Service
public class Administration {
    private final AccountStore store;
    private final Passwords passwords;
    private final Councils councils;
    private final Audit audit;
    private final TransactionTemplate writing;

    Administration(
            AccountStore store,
            Passwords passwords,
            Councils councils,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.passwords = passwords;
        this.councils = councils;
        this.audit = audit;
        writing = new TransactionTemplate(transactions);
    }

    /// What became of a change.
    public sealed interface Administered {
        /// @param words what was done
        record Done(Account account, String words) implements Administered {}

        /// @param password to be handed over; it is not kept and cannot be shown again
        record Issued(Account account, String password) implements Administered {}

        record Refused(String problem) implements Administered {}

        /// Somebody else changed the account in the meantime; nothing was done.
        record Overtaken(Account now) implements Administered {}
    }

    /// Those who have a role in the council, or in every one.
    public List<Account> list(String council) {
        return store.list().stream()
                .filter(one ->
                        one.roles().containsKey(council)
                                || one.roles().containsKey(Account.EVERY_COUNCIL))
                .toList();
    }

    public Optional<Account> find(String council, String name) {
        return list(council).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Tells one state of an account from another, so that nobody overwrites what they have not seen.
    public static String state(Account account) {
        return "%s %s %s"
                .formatted(
                        account.open(), account.once(), new java.util.TreeMap<>(account.roles()));
    }

    /// Whether the actor administers every council that the account has a role in.
    public static boolean mayAll(Account actor, Account account) {
        return account.roles().keySet().stream()
                .allMatch(council -> actor.may(Role.ADMINISTRATOR, council));
    }

    /// Gives somebody a role in the council: a new account with a password to hand over, or an account that is there already.
    public Administered add(Account actor, String council, String typed, String person, Role role) {
        var name = Accounts.name(typed);
        return changed(() -> {
            var known = store.find(name);
            if (known.isPresent()) {
                if (known.get().roles().containsKey(council)) {
                    return new Administered.Refused(
                            "'%s' has a role in this council already; open it to change the role"
                                    .formatted(name));
                }
                if (!mayGive(actor, known.get())) {
                    return new Administered.Refused(
                            "'%s' is an account %s; ask an administrator of every council to give the role"
                                    .formatted(
                                            name,
                                            known.get().roles().isEmpty()
                                                    ? "without a role in any council"
                                                    : "in councils that you do not administer"));
                }
                store.grant(name, council, role);
                audit.entry(actor.name(), council, "role given", name, role.word());
                return new Administered.Done(
                        store.get(name),
                        "%s had an account already and is now %s."
                                .formatted(known.get().person(), article(role)));
            }
            var problems = Accounts.nameProblems(name);
            if (!problems.isEmpty()) {
                return new Administered.Refused(problems.getFirst());
            }
            store.save(name, person.isBlank() ? name : person.strip(), null);
            store.grant(name, council, role);
            audit.entry(actor.name(), council, "account added", name, role.word());
            return issued(name);
        });
    }

    /// Whether somebody may give a first role in a council to an account that is there: who administers it somewhere, and who administers
    /// every council. To others it might be anybody's, and a name that was mistyped would let a stranger in.
    private static boolean mayGive(Account actor, Account account) {
        return actor.may(Role.ADMINISTRATOR, Account.EVERY_COUNCIL)
                || account.roles().keySet().stream()
                        .anyMatch(council -> actor.may(Role.ADMINISTRATOR, council));
    }

    /// @param scope the council, or [Account#EVERY_COUNCIL]
    /// @param role null to take it away
    public Administered setRole(
            Account actor, String scope, String name, @Nullable Role role, String seen) {
        return changed(() -> {
            var account = store.get(name);
            if (!state(account).equals(seen)) {
                return new Administered.Overtaken(account);
            }
            if (!actor.may(Role.ADMINISTRATOR, scope)) {
                return new Administered.Refused("You are no administrator of every council");
            }
            var before = account.roles().get(scope);
            if (before == role) {
                return new Administered.Refused("Choose another role; this is the one they have");
            }
            if (role == null) {
                store.revoke(name, scope);
            } else {
                store.grant(name, scope, role);
            }
            audit.entry(
                    actor.name(),
                    scope.equals(Account.EVERY_COUNCIL) ? null : scope,
                    "role changed",
                    name,
                    "%s to %s".formatted(word(before), word(role)));
            return new Administered.Done(
                    store.get(name),
                    role == null
                            ? "%s has this role no longer.".formatted(account.person())
                            : "%s is now %s.".formatted(account.person(), article(role)));
        });
    }

    public Administered setOpen(Account actor, String name, boolean open, String seen) {
        return changed(() -> {
            var account = store.get(name);
            var refusal = refusal(actor, account, seen);
            if (refusal != null) {
                return refusal;
            }
            store.setOpen(name, open);
            audit.entry(actor.name(), null, open ? "account opened" : "account shut", name, "");
            return new Administered.Done(
                    store.get(name),
                    open
                            ? "%s can sign in again.".formatted(account.person())
                            : "%s cannot sign in any more, and has lost every right at once."
                                    .formatted(account.person()));
        });
    }

    /// A password to hand over takes the place of the one there was.
    public Administered reset(Account actor, String name, String seen) {
        return changed(() -> {
            var refusal = refusal(actor, store.get(name), seen);
            if (refusal != null) {
                return refusal;
            }
            audit.entry(actor.name(), null, "password reset", name, "");
            return issued(name);
        });
    }

    private Administered issued(String name) {
        var password = passwords.once();
        store.setPassword(name, passwords.hashed(password), true);
        return new Administered.Issued(store.get(name), password);
    }

    private static @Nullable Administered refusal(Account actor, Account account, String seen) {
        if (!state(account).equals(seen)) {
            return new Administered.Overtaken(account);
        }
        if (account.name().equals(actor.name())) {
            return new Administered.Refused("This is your own account; ask another administrator");
        }
        return mayAll(actor, account)
                ? null
                : new Administered.Refused(
                        "%s has a role in a council that you do not administer"
                                .formatted(account.person()));
    }

    /// In one transaction, which is undone where a council would be left without an administrator.
    private Administered changed(java.util.function.Supplier<Administered> change) {
        return writing.execute(status -> {
            store.hold();
            var before = administered();
            var outcome = change.get();
            before.removeAll(administered());
            if (!before.isEmpty()) {
                status.setRollbackOnly();
                return new Administered.Refused(
                        "This is the last administrator of %s; make somebody else one first"
                                .formatted(
                                        before.contains(Account.EVERY_COUNCIL)
                                                ? "every council"
                                                : String.join(", ", before)));
            }
            return outcome;
        });
    }

    /// The councils that have an administrator; every council counts as one more.
    private Set<String> administered() {
        var all = store.list();
        var administered = new HashSet<String>();
        for (var council : councils.list().stream().map(Council::id).toList()) {
            if (all.stream().anyMatch(one -> one.administers(council))) {
                administered.add(council);
            }
        }
        if (all.stream().anyMatch(one -> one.administers(Account.EVERY_COUNCIL))) {
            administered.add(Account.EVERY_COUNCIL);
        }
        return administered;
    }

    private static String word(@Nullable Role role) {
        return role == null ? "none" : role.word();
    }

    private static String article(Role role) {
        return switch (role) {
            case READER -> "a reader";
            case ANALYST -> "an analyst";
            case ADMINISTRATOR -> "an administrator";
        };
    }
}
