package org.outturn.access;

import java.util.List;
import org.outturn.audit.Audit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a name and a password. Whether there is such an account is never said, neither in words nor by how long it takes.
final class PasswordSignIn implements AuthenticationProvider {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Audit audit;

    PasswordSignIn(AccountStore accounts, Passwords passwords, Attempts attempts, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var name = Accounts.name(given.getName());
        var password = String.valueOf(given.getCredentials());
        var address =
                given.getDetails() instanceof WebAuthenticationDetails details
                        ? String.valueOf(details.getRemoteAddress())
                        : "";
        if (!attempts.reserve(name, address)) {
            audit.entry(known(name), null, "sign-in held back", known(name), address);
            throw new LockedException("too many attempts");
        }
        boolean tooLong = password.length() > Accounts.LONGEST_PASSWORD;
        var secret = accounts.secret(name).orElse(null);
        if (!passwords.matches(tooLong ? "" : password, secret == null ? null : secret.hash())
                || secret == null) {
            audit.entry(known(name), null, "sign-in failed", known(name), address);
            throw new BadCredentialsException("wrong name or password");
        }
        attempts.succeeded(name, address);
        audit.entry(name, null, "signed in", name, address);
        return UsernamePasswordAuthenticationToken.authenticated(
                new Person(name, secret.version()), null, List.of());
    }

    /// Names that are no account's are not kept: people type passwords there by mistake.
    private String known(String name) {
        return accounts.find(name).isPresent() ? name : "unknown";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
