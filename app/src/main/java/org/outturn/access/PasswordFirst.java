package org.outturn.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Leads who signed in with a password that was handed over to the page where they choose one, and everybody else where they were going.
final class PasswordFirst extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Accounts accounts;

    PasswordFirst(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        if (accounts.find(who.getName()).filter(Account::once).isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, "/password");
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }
}
