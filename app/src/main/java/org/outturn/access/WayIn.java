package org.outturn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.outturn.council.Councils;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Where somebody who has not signed in is sent: to sign in, or to the page that says there is nothing. Which councils there are is public,
/// so that an address of none reveals nothing.
final class WayIn implements AuthenticationEntryPoint {
    /// First parts of addresses that are no council's.
    private static final Set<String> OWN = Set.of("", "password", "persona", "sign-in", "sign-out");

    private final AuthenticationEntryPoint signIn =
            new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final Councils councils;

    WayIn(Councils councils) {
        this.councils = councils;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getMethod().equals("GET") && isNowhere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            signIn.commence(request, response, why);
        }
    }

    /// Asked of the list: what is looked up by its id is remembered, and addresses can be made up without end.
    private boolean isNowhere(HttpServletRequest request) {
        var parts =
                request.getRequestURI().substring(request.getContextPath().length()).split("/", 3);
        var first = parts.length > 1 ? parts[1] : "";
        return !OWN.contains(first)
                && councils.list().stream().noneMatch(one -> one.id().equals(first));
    }
}
