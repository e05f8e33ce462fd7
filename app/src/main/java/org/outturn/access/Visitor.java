package org.outturn.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// Who is looking at a page, and the token that guards the forms on it.
///
/// @param account none when nobody is signed in
public record Visitor(@Nullable Account account, HttpServletRequest request) {
    public boolean isSignedIn() {
        return account != null;
    }

    public boolean may(Role role, String council) {
        return account != null && account.may(role, council);
    }

    /// Asking for it begins a session, so pages without a form do not ask.
    public Token token() {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Token(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("forms are not guarded here");
    }

    /// A hidden field of a form.
    public record Token(String name, String value) {}
}
