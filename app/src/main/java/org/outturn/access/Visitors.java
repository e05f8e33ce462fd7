package org.outturn.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller the [Visitor] that it asks for.
@Component
public class Visitors implements HandlerMethodArgumentResolver {
    private final Accounts accounts;

    Visitors(Accounts accounts) {
        this.accounts = accounts;
    }

    public Visitor visitor(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return new Visitor(accounts.signedIn(who).orElse(null), request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("not a web request");
        }
        return visitor(servlet);
    }
}
