package org.outturn.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What browsers may load into a page: nothing but our own files, no script or style in the page itself, and no other site around it.
public final class ContentPolicy {
    public static final String HEADER = "Content-Security-Policy";
    static final String STRICT = policy("'self'");

    private ContentPolicy() {}

    /// The same, with the one style sheet that stands in the page, known by its hash.
    public static String withStyle(String css) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(css.getBytes(StandardCharsets.UTF_8));
            return policy("'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String policy(String styles) {
        return "default-src 'none'; script-src 'self'; style-src "
                + styles
                + "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
