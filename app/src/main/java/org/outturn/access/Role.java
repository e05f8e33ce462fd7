package org.outturn.access;

import java.util.Locale;
import java.util.Optional;

/// What somebody may do in a council. Each role includes those before it.
public enum Role {
    /// Sees everything of the council.
    READER,
    /// Runs the framework, the figures and the papers.
    ANALYST,
    /// Decides who may do what.
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /// As the command line and pages write it: `reader`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String word) {
        for (var role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
