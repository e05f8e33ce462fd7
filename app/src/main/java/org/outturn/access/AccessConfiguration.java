package org.outturn.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.outturn.audit.Audit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Closed by default: every request passes the [Gate], every answer carries the headers that keep browsers strict.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:org/outturn/access/access.properties")
class AccessConfiguration {
    /// Nothing but our own files; no script or style in the page itself; no other site may frame the page.
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            Accounts accounts,
            AccountStore store,
            Passwords passwords,
            Published published,
            Audit audit) {
        var attempts = new Attempts(Clock.systemUTC());
        http.authenticationProvider(new PasswordSignIn(store, passwords, attempts, audit));
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate(accounts, published)));
        http.formLogin(form ->
                form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .failureHandler((request, response, failure) ->
                                response.sendRedirect(
                                        request.getContextPath()
                                                + (failure instanceof LockedException
                                                        ? "/sign-in?wait"
                                                        : "/sign-in?failed"))));
        http.logout(out ->
                out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, _, who) -> {
                            if (who != null && who.getPrincipal() instanceof Person person) {
                                audit.entry(
                                        person.name(),
                                        null,
                                        "signed out",
                                        person.name(),
                                        request.getRemoteAddr());
                            }
                        })
                        .logoutSuccessUrl("/sign-in?out"));
        http.headers(headers ->
                headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy(
                                        "camera=(), geolocation=(), microphone=(), payment=()"))
                        .frameOptions(frames -> frames.deny()));
        return http.build();
    }
}
