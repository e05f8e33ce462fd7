package org.outturn.access;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes, with the parameters that OWASP advises: 19 MiB, two passes, one lane.
///
/// Hashing is dear on purpose, so only a few run at a time: a flood of sign-ins waits instead of taking all memory.
@Component
class Passwords {
    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places = new Semaphore(4);

    private static final String PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    private @Nullable String nobody;

    /// To be handed over: sixteen letters and digits that are not taken for one another, in fours.
    String once() {
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
        }
        return password.toString();
    }

    String hashed(String password) {
        places.acquireUninterruptibly();
        try {
            var hash = encoder.encode(password);
            if (hash == null) {
                throw new IllegalStateException("a password was not hashed");
            }
            return hash;
        } finally {
            places.release();
        }
    }

    /// Takes as long whether or not there is a hash to match.
    boolean matches(String password, @Nullable String hash) {
        var compared = hash == null ? nobody() : hash;
        places.acquireUninterruptibly();
        try {
            boolean right = encoder.matches(password, compared);
            return right && hash != null;
        } finally {
            places.release();
        }
    }

    /// Compared with when there is no such account.
    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hashed("nobody has this password");
        }
        return nobody;
    }
}
