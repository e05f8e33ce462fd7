package org.outturn.access;

import java.io.Serializable;
import java.security.Principal;

/// Who is signed in. What they may do is asked of their account at each request, so that a role taken away is gone at once.
record Person(String name) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
