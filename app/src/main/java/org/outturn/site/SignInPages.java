package org.outturn.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Personas;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.PasswordInput;
import org.outturn.site.page.JtesignInGenerated;
import org.outturn.site.page.SignInPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way in. Signing in itself is done by the room `access`.
@Controller
class SignInPages {
    private static final String WRONG =
            "The name and password do not match. Check both and try again";
    private static final String WAIT =
            "There were too many attempts to sign in. Wait a few minutes and try again";

    private final ObjectProvider<Personas> personas;

    SignInPages(ObjectProvider<Personas> personas) {
        this.personas = personas;
    }

    @GetMapping("/sign-in")
    Page signIn(Visitor visitor, @RequestParam Map<String, String> query) {
        var error = query.containsKey("failed") ? WRONG : query.containsKey("wait") ? WAIT : null;
        var title = error == null ? "Sign in" : "Error: Sign in";
        var chosen = personas.getIfAvailable();
        return Page.of(
                Template.of(
                        JtesignInGenerated::render,
                        new SignInPage(
                                Frame.program(visitor, title),
                                visitor.token(),
                                query.containsKey("out") ? "You have signed out." : null,
                                errors(error),
                                new Input(
                                        Field.of("name", "Account name").wrong(error),
                                        "text",
                                        "username",
                                        null),
                                new PasswordInput(Field.of("password", "Password")),
                                chosen == null ? List.of() : chosen.list())));
    }

    private static @Nullable ErrorSummary errors(@Nullable String error) {
        return error == null ? null : ErrorSummary.of(List.of(new Link(error, "#name")));
    }
}
