package org.outturn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.WithWeb;
import org.outturn.council.CouncilExamples;
import org.outturn.council.Councils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route there is, asked by everybody, for their own council and for another.
///
/// The routes are taken from the running application, so that a new one fails here until somebody says who may use it.
@WithWeb
class GateTest {
    private enum Who {
        NOBODY(null),
        READER(Role.READER),
        ANALYST(Role.ANALYST),
        ADMINISTRATOR(Role.ADMINISTRATOR);

        private final @Nullable Role role;

        Who(@Nullable Role role) {
            this.role = role;
        }
    }

    /// Route to the least that lets in.
    private static final Map<String, Who> EXPECTED =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("GET /", Who.NOBODY),
                            Map.entry("GET /assets/{version:[0-9a-f]{12}}/{name}", Who.NOBODY),
                            Map.entry("GET /assets/brand/{name}", Who.NOBODY),
                            Map.entry("GET /sign-in", Who.NOBODY),
                            Map.entry("GET /{council}", Who.READER),
                            Map.entry("GET /{council}/indicators", Who.READER),
                            Map.entry("GET /{council}/indicators/{indicator}", Who.READER),
                            Map.entry(
                                    "GET /{council}/indicators/{indicator}/charts/{file}",
                                    Who.READER),
                            Map.entry("GET /{council}/reports", Who.NOBODY),
                            Map.entry("GET /{council}/reports/{report}", Who.READER),
                            Map.entry("GET /{council}/reports/{report}/{file}", Who.READER),
                            Map.entry("GET /{council}/reports/{report}/editions", Who.READER),
                            Map.entry(
                                    "GET /{council}/reports/{report}/editions/{period}/compare",
                                    Who.READER),
                            Map.entry(
                                    "GET /{council}/reports/{report}/editions/{period}/{number}",
                                    Who.READER),
                            Map.entry(
                                    "GET /{council}/reports/{report}/editions/{period}/{number}/since",
                                    Who.READER),
                            Map.entry(
                                    "GET /{council}/reports/{report}/editions/{period}/{number}/{file}",
                                    Who.READER),
                            Map.entry("GET /{council}/reports/new", Who.ANALYST),
                            Map.entry("POST /{council}/reports/new", Who.ANALYST),
                            Map.entry("GET /{council}/reports/{report}/draft", Who.ANALYST),
                            Map.entry("POST /{council}/reports/{report}/draft", Who.ANALYST),
                            Map.entry("GET /{council}/reports/{report}/publish", Who.ANALYST),
                            Map.entry("POST /{council}/reports/{report}/publish", Who.ANALYST),
                            Map.entry("GET /{council}/reports/{report}/template", Who.ANALYST),
                            Map.entry("POST /{council}/reports/{report}/template", Who.ANALYST),
                            Map.entry("GET /{council}/manage", Who.ANALYST),
                            Map.entry("GET /{council}/manage/{table}", Who.ANALYST),
                            Map.entry("GET /{council}/manage/{table}/add", Who.ANALYST),
                            Map.entry("POST /{council}/manage/{table}/add", Who.ANALYST),
                            Map.entry("GET /{council}/manage/{table}/edit", Who.ANALYST),
                            Map.entry("POST /{council}/manage/{table}/edit", Who.ANALYST),
                            Map.entry("GET /{council}/manage/{table}/remove", Who.ANALYST),
                            Map.entry("POST /{council}/manage/{table}/remove", Who.ANALYST),
                            Map.entry("GET /{council}/manage/{table}/upload", Who.ANALYST),
                            Map.entry("POST /{council}/manage/{table}/upload", Who.ANALYST),
                            Map.entry(
                                    "GET /{council}/manage/{table}/{file:[a-z-]+}.xlsx",
                                    Who.ANALYST),
                            Map.entry(
                                    "GET /{council}/manage/{table}/{file:[a-z-]+}.csv",
                                    Who.ANALYST),
                            Map.entry("GET /{council}/manage/audit", Who.ANALYST),
                            Map.entry("GET /{council}/manage/audit/audit.{format}", Who.ANALYST),
                            Map.entry("GET /{council}/manage/ratings", Who.ANALYST),
                            Map.entry("GET /{council}/manage/ratings/add", Who.ANALYST),
                            Map.entry("POST /{council}/manage/ratings/add", Who.ANALYST),
                            Map.entry("GET /{council}/manage/ratings/edit", Who.ANALYST),
                            Map.entry("POST /{council}/manage/ratings/edit", Who.ANALYST),
                            Map.entry("GET /{council}/manage/commentary", Who.ANALYST),
                            Map.entry("GET /{council}/manage/commentary/{indicator}", Who.ANALYST),
                            Map.entry("POST /{council}/manage/commentary/{indicator}", Who.ANALYST),
                            Map.entry("GET /{council}/manage/texts", Who.ANALYST),
                            Map.entry("POST /{council}/manage/texts", Who.ANALYST),
                            Map.entry("GET /{council}/manage/proposals/{number}", Who.ANALYST),
                            Map.entry("POST /{council}/manage/proposals/{number}", Who.ANALYST),
                            Map.entry("GET /{council}/benchmarks", Who.READER),
                            Map.entry("GET /{council}/doubts", Who.READER),
                            Map.entry(
                                    "GET /{council}/indicators/{indicator}/benchmark/{file}",
                                    Who.READER),
                            Map.entry("GET /{council}/public", Who.NOBODY),
                            Map.entry("GET /{council}/public/feed.xml", Who.NOBODY),
                            Map.entry("GET /{council}/public/indicators/{id}", Who.NOBODY),
                            Map.entry(
                                    "GET /{council}/public/indicators/{id}/figures.csv",
                                    Who.NOBODY),
                            Map.entry("GET /{council}/areas", Who.READER),
                            Map.entry("GET /{council}/areas/{area}", Who.READER),
                            Map.entry("GET /{council}/areas/{area}/{file}", Who.READER),
                            Map.entry("GET /{council}/risks", Who.READER),
                            Map.entry("GET /{council}/risks/{risk}", Who.READER),
                            Map.entry("POST /{council}/risks/{risk}", Who.ANALYST),
                            Map.entry("GET /{council}/changes", Who.READER),
                            Map.entry("GET /{council}/groups/{kind}/{value}", Who.READER),
                            Map.entry("GET /{council}/present", Who.READER),
                            Map.entry("GET /{council}/search", Who.READER),
                            Map.entry("GET /{council}/downloads/indicators.{format}", Who.READER),
                            Map.entry("GET /{council}/downloads/risks.{format}", Who.READER),
                            Map.entry(
                                    "GET /{council}/downloads/{part:money|revenue|capital|savings}.{format}",
                                    Who.READER),
                            Map.entry("GET /{council}/downloads/commitments.{format}", Who.READER),
                            Map.entry("GET /{council}/downloads/doubts.{format}", Who.READER),
                            Map.entry("GET /{council}/downloads/areas.{format}", Who.READER),
                            Map.entry("GET /{council}/owners", Who.READER),
                            Map.entry("GET /{council}/recommendations", Who.READER),
                            Map.entry("GET /{council}/recommendations/{id}", Who.READER),
                            Map.entry("POST /{council}/recommendations/{id}", Who.ANALYST),
                            Map.entry(
                                    "GET /{council}/downloads/recommendations.{format}",
                                    Who.READER),
                            Map.entry("GET /password", Who.READER),
                            Map.entry("POST /password", Who.READER),
                            Map.entry("GET /{council}/people", Who.ADMINISTRATOR),
                            Map.entry("POST /{council}/people", Who.ADMINISTRATOR),
                            Map.entry("GET /{council}/people/{name}", Who.ADMINISTRATOR),
                            Map.entry("POST /{council}/people/{name}", Who.ADMINISTRATOR),
                            Map.entry("GET /{council}/schemes", Who.READER),
                            Map.entry("GET /{council}/schemes/{scheme}", Who.READER),
                            Map.entry("POST /{council}/schemes/{scheme}", Who.ANALYST),
                            Map.entry("GET /{council}/new-scheme", Who.ANALYST),
                            Map.entry("POST /{council}/new-scheme", Who.ANALYST),
                            Map.entry("GET /{council}/money", Who.READER),
                            Map.entry("GET /{council}/commitments", Who.READER),
                            Map.entry("GET /{council}/commitments/{commitment}", Who.READER)));

    @Autowired MockMvc web;
    @Autowired Councils councils;
    @Autowired AccountStore accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @BeforeEach
    void two_councils_and_somebody_in_each_role() {
        for (var id : List.of("own", "other")) {
            councils.save(CouncilExamples.council(id), List.of(), List.of());
        }
        for (var who : Who.values()) {
            if (who.role != null) {
                accounts.save(who.role.word(), who.role.word(), null);
                accounts.grant(who.role.word(), "own", who.role);
            }
        }
    }

    @Test
    void every_route_is_expected() {
        assertThat(routes()).isEqualTo(List.copyOf(EXPECTED.keySet()));
    }

    @Test
    void lets_in_those_it_should_and_nobody_else() {
        var wrong = new ArrayList<String>();
        EXPECTED.forEach((route, least) -> {
            for (var council :
                    route.contains("{council}") ? List.of("own", "other") : List.of("")) {
                for (var who : Who.values()) {
                    boolean should =
                            least == Who.NOBODY
                                    || (!council.equals("other") && who.compareTo(least) >= 0);
                    if (isLetIn(route, council, who) != should) {
                        wrong.add(
                                "%s by %s for '%s' should be %s"
                                        .formatted(route, who, council, should));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_no_line_names_is_closed_to_all() {
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(isLetIn(method + " /{council}/indicators", "own", Who.ADMINISTRATOR))
                    .isFalse();
        }
        assertThat(isLetIn("POST /{council}/indicators", "own", Who.READER)).isFalse();
    }

    @Test
    void a_role_taken_away_is_gone_at_once_and_a_shut_account_too() {
        assertThat(isLetIn("GET /{council}/risks", "own", Who.READER)).isTrue();
        accounts.setOpen("reader", false);
        assertThat(isLetIn("GET /{council}/risks", "own", Who.READER)).isFalse();
        accounts.setOpen("reader", true);
    }

    @Test
    void a_role_in_every_council_holds_in_each() {
        accounts.save("auditor", "Auditor", null);
        accounts.grant("auditor", Account.EVERY_COUNCIL, Role.READER);
        assertThat(status("GET /{council}/risks", "other", "auditor")).isNotIn(302, 403);
    }

    private List<String> routes() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    return mapping.getPatternValues().stream()
                            .flatMap(path ->
                                    methods.isEmpty()
                                            ? Stream.of("ANY " + path)
                                            : methods.stream().map(method -> method + " " + path));
                })
                // The error page is reached from within only.
                .filter(route -> !route.equals("ANY /error"))
                .sorted()
                .toList();
    }

    private boolean isLetIn(String route, String council, Who who) {
        int status = status(route, council, who.role == null ? null : who.role.word());
        return status != 403 && status != 302;
    }

    private int status(String route, String council, @Nullable String account) {
        var parts = route.split(" ");
        var path =
                parts[1].replace("{council}", council).replaceAll("\\{[^}]*(\\{\\d+\\})?\\}", "x");
        var asked = request(HttpMethod.valueOf(parts[0]), path).with(csrf());
        if (account != null) {
            asked.with(
                    authentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    new Person(account, 1), null, List.of())));
        }
        try {
            return web.perform(asked).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            // Let in, and then something else went wrong.
            return 500;
        }
    }
}
