package org.outturn.access;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People to try Outturn as, with one click and without a password. There are none unless `outturn.demo` is true.
///
/// Their accounts have no password, so that they cannot be signed in to once the demonstration is over.
@Component
@ConditionalOnProperty(name = "outturn.demo", havingValue = "true")
public class Personas {
    /// @param does in a few words, what they use Outturn for
    public record Persona(String name, String person, String job, String does, Role role) {}

    private static final List<Persona> ALL =
            List.of(
                    new Persona(
                            "demo-councillor",
                            "Cllr Asha Verma",
                            "Scrutiny councillor",
                            "wants the live position in plain words",
                            Role.READER),
                    new Persona(
                            "demo-head-of-service",
                            "Martin Hale",
                            "Head of service",
                            "reads how the service is doing and what is done about it",
                            Role.READER),
                    new Persona(
                            "demo-analyst",
                            "Rosa Quigley",
                            "Performance analyst",
                            "runs the framework and builds the papers",
                            Role.ANALYST),
                    new Persona(
                            "demo-administrator",
                            "Tom Okafor",
                            "Administrator",
                            "decides who may do what",
                            Role.ADMINISTRATOR));

    private final AccountStore accounts;

    Personas(AccountStore accounts) {
        this.accounts = accounts;
    }

    public List<Persona> list() {
        return ALL;
    }

    /// The account of a persona, made on first use.
    ///
    /// @throws java.util.NoSuchElementException when there is no such persona
    @Transactional
    Account account(String name) {
        var persona = ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        if (accounts.find(name).isEmpty()) {
            accounts.save(name, persona.person(), null);
            accounts.grant(name, Account.EVERY_COUNCIL, persona.role());
        }
        return accounts.get(name);
    }
}
