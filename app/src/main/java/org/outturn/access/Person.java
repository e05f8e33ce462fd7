package org.outturn.access;

import java.io.Serializable;
import java.security.Principal;

/// Who is signed in, and with which of the passwords that they have had; with another than the present one they are signed in no longer. What they may do is asked of their account at each request,
/// so that a role taken away is gone at once.
record Person(String name, int password) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
