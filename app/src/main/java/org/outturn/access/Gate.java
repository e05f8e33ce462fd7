package org.outturn.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Decides on each request, by the council in its path. What no line of the table names is closed to everybody.
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {
    /// Who may: anybody, or those with a role in the council that the path names.
    private sealed interface Rule {
        record Anybody() implements Rule {}

        /// Whoever is signed in, whatever their role.
        record SignedIn() implements Rule {}

        record Needs(Role role) implements Rule {}

        /// Anybody when the report is published, else readers.
        record PublishedOr(Role role) implements Rule {}
    }

    private record Line(PathPatternRequestMatcher path, Rule rule) {}

    private static final List<Line> TABLE =
            List.of(
                    line(HttpMethod.GET, "/", new Rule.Anybody()),
                    line(HttpMethod.GET, "/assets/**", new Rule.Anybody()),
                    line(HttpMethod.GET, "/sign-in", new Rule.Anybody()),
                    line(HttpMethod.POST, "/persona", new Rule.Anybody()),
                    line(HttpMethod.GET, "/password", new Rule.SignedIn()),
                    line(HttpMethod.POST, "/password", new Rule.SignedIn()),
                    line(HttpMethod.GET, "/{council}/reports", new Rule.Anybody()),
                    line(HttpMethod.GET, "/{council}/public", new Rule.Anybody()),
                    line(HttpMethod.GET, "/{council}/public/**", new Rule.Anybody()),
                    line(HttpMethod.GET, "/{council}/reports/new", new Rule.Needs(Role.ANALYST)),
                    line(
                            HttpMethod.GET,
                            "/{council}/reports/{report}/draft",
                            new Rule.Needs(Role.ANALYST)),
                    line(
                            HttpMethod.GET,
                            "/{council}/reports/{report}/publish",
                            new Rule.Needs(Role.ANALYST)),
                    line(
                            HttpMethod.GET,
                            "/{council}/reports/{report}/template",
                            new Rule.Needs(Role.ANALYST)),
                    line(
                            HttpMethod.GET,
                            "/{council}/reports/{report}/editions/{period}/{number}/since",
                            new Rule.Needs(Role.READER)),
                    line(
                            HttpMethod.GET,
                            "/{council}/reports/{report}/editions/**",
                            new Rule.PublishedOr(Role.READER)),
                    line(
                            HttpMethod.GET,
                            "/{council}/people/**",
                            new Rule.Needs(Role.ADMINISTRATOR)),
                    line(
                            HttpMethod.POST,
                            "/{council}/people/**",
                            new Rule.Needs(Role.ADMINISTRATOR)),
                    line(HttpMethod.GET, "/{council}/new-scheme", new Rule.Needs(Role.ANALYST)),
                    line(HttpMethod.GET, "/{council}/manage", new Rule.Needs(Role.ANALYST)),
                    line(HttpMethod.GET, "/{council}/manage/**", new Rule.Needs(Role.ANALYST)),
                    line(HttpMethod.GET, "/{council}", new Rule.Needs(Role.READER)),
                    line(HttpMethod.GET, "/{council}/**", new Rule.Needs(Role.READER)),
                    line(HttpMethod.POST, "/{council}/**", new Rule.Needs(Role.ANALYST)));

    private final Accounts accounts;
    private final Published published;

    Gate(Accounts accounts, Published published) {
        this.accounts = accounts;
        this.published = published;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        for (var line : TABLE) {
            var match = line.path().matcher(asGet(context));
            if (match.isMatch()) {
                var path = match.getVariables();
                return new AuthorizationDecision(
                        allows(
                                line.rule(),
                                who.get(),
                                path.getOrDefault("council", ""),
                                path.getOrDefault("report", "")));
            }
        }
        return new AuthorizationDecision(false);
    }

    private boolean allows(Rule rule, @Nullable Authentication who, String council, String report) {
        return switch (rule) {
            case Rule.Anybody() -> true;
            case Rule.SignedIn() -> account(who).isPresent();
            case Rule.Needs(var role) -> may(who, role, council);
            case Rule.PublishedOr(var role) ->
                    published.isPublished(council, report) || may(who, role, council);
        };
    }

    private boolean may(@Nullable Authentication who, Role role, String council) {
        return account(who).filter(account -> account.may(role, council)).isPresent();
    }

    private Optional<Account> account(@Nullable Authentication who) {
        return accounts.signedIn(who);
    }

    private static Line line(HttpMethod method, String path, Rule rule) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(method, path), rule);
    }

    /// HEAD is a GET without an answer's body.
    private static jakarta.servlet.http.HttpServletRequest asGet(
            RequestAuthorizationContext context) {
        var request = context.getRequest();
        return request.getMethod().equals("HEAD")
                ? new jakarta.servlet.http.HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                }
                : request;
    }
}
