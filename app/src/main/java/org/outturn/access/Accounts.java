package org.outturn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: who can sign in, and in which role for which council.
@Service
public class Accounts {
    /// As long as the National Cyber Security Centre advises for passwords that people choose: length, no rules about characters.
    static final int SHORTEST_PASSWORD = 12;

    static final int LONGEST_PASSWORD = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    private final AccountStore store;
    private final Passwords passwords;
    private final Councils councils;
    private final Attempts attempts;
    private final Audit audit;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Councils councils,
            Attempts attempts,
            Audit audit) {
        this.store = store;
        this.passwords = passwords;
        this.councils = councils;
        this.attempts = attempts;
        this.audit = audit;
    }

    /// What became of a change to an account.
    public sealed interface Change {
        record Done(Account account) implements Change {}

        /// @param problems sentences that each say what is wrong and what is allowed
        record Refused(List<String> problems) implements Change {}
    }

    public Optional<Account> find(String name) {
        return store.find(name(name));
    }

    /// The open account of who is signed in, as long as the password is the one that they signed in with.
    Optional<Account> signedIn(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof Person person
                ? find(person.name())
                        .filter(Account::open)
                        .filter(account -> account.password() == person.password())
                : Optional.empty();
    }

    public List<Account> list() {
        return store.list();
    }

    /// Adds somebody, or (for a name that is there) sets a new password and adds a role.
    ///
    /// @param council an id, or [Account#EVERY_COUNCIL]
    @Transactional
    public Change save(
            String actor, String name, String person, String password, String council, Role role) {
        var problems = problems(name(name), password, council);
        if (!problems.isEmpty()) {
            return new Change.Refused(problems);
        }
        boolean isNew = store.find(name(name)).isEmpty();
        store.save(
                name(name), person.isBlank() ? name : person.strip(), passwords.hashed(password));
        store.grant(name(name), council, role);
        audit.entry(
                actor,
                council.equals(Account.EVERY_COUNCIL) ? null : council,
                isNew ? "account added" : "account changed",
                name(name),
                role.word());
        return new Change.Done(store.get(name(name)));
    }

    /// Somebody chooses their own password.
    ///
    /// @param current the one they have, or that was handed over
    @Transactional
    public Change choosePassword(String name, String current, String next) {
        if (!attempts.reserve(name(name), "")) {
            audit.entry(name(name), null, "password change held back", name(name), "");
            return new Change.Refused(
                    List.of(
                            "The current password was wrong too often. Wait a few minutes and try again"));
        }
        var problems = passwordProblems(name(name), next);
        var hash = store.secret(name(name)).map(AccountStore.Secret::hash).orElse(null);
        if (current.length() > LONGEST_PASSWORD || !passwords.matches(current, hash)) {
            problems.addFirst("The current password is not right");
            audit.entry(name(name), null, "password change failed", name(name), "");
        } else {
            attempts.succeeded(name(name), "");
            if (current.equals(next)) {
                problems.add("The new password is the one that you have; choose another");
            }
        }
        if (!problems.isEmpty()) {
            return new Change.Refused(problems);
        }
        store.setPassword(name(name), passwords.hashed(next), false);
        audit.entry(name(name), null, "password chosen", name(name), "");
        return new Change.Done(store.get(name(name)));
    }

    private List<String> problems(String name, String password, String council) {
        var problems = nameProblems(name);
        problems.addAll(passwordProblems(name, password));
        if (!council.equals(Account.EVERY_COUNCIL) && councils.find(council).isEmpty()) {
            problems.add("There is no council '%s'".formatted(council));
        }
        return problems;
    }

    static List<String> nameProblems(String name) {
        var problems = new ArrayList<String>();
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    "'%s' is not an account name: 2 to 100 letters, digits, dots, hyphens, underscores or @"
                            .formatted(name));
        }
        return problems;
    }

    private static List<String> passwordProblems(String name, String password) {
        var problems = new ArrayList<String>();
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            problems.add(
                    "A password has %d to %d characters; three random words make a good one"
                            .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        if (password.equalsIgnoreCase(name)) {
            problems.add("A password is not the account's name");
        }
        return problems;
    }

    static String name(String typed) {
        return typed.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
