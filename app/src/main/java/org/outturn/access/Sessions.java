package org.outturn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Begins sessions, and keeps somebody signed in who has just chosen another password, where they chose it; every other session of theirs has
/// ended with it.
@Component
public class Sessions {
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    Sessions() {}

    /// @param account as it is with the new password
    public void renew(Account account, Visitor visitor, HttpServletResponse response) {
        visitor.request().changeSessionId();
        begin(account, visitor.request(), response);
    }

    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new Person(account.name(), account.password()), null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
