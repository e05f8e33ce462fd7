package org.outturn.access;

import java.util.Map;
import java.util.Optional;

/// Somebody who can sign in.
///
/// @param name what is typed to sign in, in lower case
/// @param person how pages call them
/// @param open whether they can sign in at present
/// @param roles by council; under [#EVERY_COUNCIL] one that holds in all
public record Account(String name, String person, boolean open, Map<String, Role> roles) {
    public static final String EVERY_COUNCIL = "*";

    public Account {
        roles = Map.copyOf(roles);
    }

    /// The widest role that holds in a council.
    public Optional<Role> role(String council) {
        var everywhere = roles.get(EVERY_COUNCIL);
        var here = roles.get(council);
        if (!open) {
            return Optional.empty();
        }
        return here == null || (everywhere != null && everywhere.includes(here))
                ? Optional.ofNullable(everywhere)
                : Optional.of(here);
    }

    public boolean may(Role role, String council) {
        return role(council).filter(own -> own.includes(role)).isPresent();
    }
}
