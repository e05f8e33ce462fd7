package org.outturn.access;

import jakarta.servlet.DispatcherType;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
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
    /// The only provider there is. As a bean it keeps Spring from making up a user of its own, and each attempt is counted once.
    @Bean
    PasswordSignIn passwordSignIn(
            AccountStore accounts, Passwords passwords, Attempts attempts, Audit audit) {
        return new PasswordSignIn(accounts, passwords, attempts, audit);
    }

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            Accounts accounts,
            Published published,
            Councils councils,
            Audit audit) {
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new Gate(accounts, published)));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint(new WayIn(councils)));
        http.formLogin(form ->
                form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .successHandler(new PasswordFirst(accounts))
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
                                policy -> policy.policyDirectives(ContentPolicy.STRICT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy(
                                        "camera=(), geolocation=(), microphone=(), payment=()"))
                        .frameOptions(frames -> frames.deny()));
        return http.build();
    }
}
