package org.outturn.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests with control characters in what they ask or send, other than tabs and line breaks: nobody types them, a database does
/// not keep them all, and a pack that holds them does not read. It comes before everything that reads parameters, signing in included.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class PlainParameters extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPlain =
                request.getParameterMap().entrySet().stream()
                        .flatMap(one ->
                                Stream.concat(
                                        Stream.of(one.getKey()), Arrays.stream(one.getValue())))
                        .allMatch(PlainParameters::isPlain);
        if (isPlain) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    static boolean isPlain(String text) {
        return text.chars()
                .noneMatch(one ->
                        Character.isISOControl(one) && one != '\t' && one != '\n' && one != '\r');
    }
}
