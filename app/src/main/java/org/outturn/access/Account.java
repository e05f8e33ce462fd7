package org.outturn.access;

import java.util.Map;
import java.util.Optional;

/// Somebody who can sign in.
///
/// @param name what is typed to sign in, in lower case
/// @param person how pages call them
/// @param open whether they can sign in at present
/// @param once whether the password was handed over and another is still to be chosen; until then no role holds
/// @param password how often the password was set
/// @param roles by council; under [#EVERY_COUNCIL] one that holds in all
public record Account(
        String name,
        String person,
        boolean open,
        boolean once,
        int password,
        Map<String, Role> roles) {
    public static final String EVERY_COUNCIL = "*";

    public Account {
        roles = Map.copyOf(roles);
    }

    /// The widest role that holds in a council.
    public Optional<Role> role(String council) {
        var everywhere = roles.get(EVERY_COUNCIL);
        var here = roles.get(council);
        if (!open || once) {
            return Optional.empty();
        }
        return here == null || (everywhere != null && everywhere.includes(here))
                ? Optional.ofNullable(everywhere)
                : Optional.of(here);
    }

    /// Whether it was made administrator of a council (or of every one) and is open, even while a password is still to be chosen.
    boolean administers(String council) {
        return open
                && (roles.get(EVERY_COUNCIL) == Role.ADMINISTRATOR
                        || roles.get(council) == Role.ADMINISTRATOR);
    }

    public boolean may(Role role, String council) {
        return role(council).filter(own -> own.includes(role)).isPresent();
    }
}
