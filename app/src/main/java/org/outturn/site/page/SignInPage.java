package org.outturn.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Personas.Persona;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Input;
import org.outturn.design.PasswordInput;
import org.outturn.design.Shell;

/// @param notice what has just happened, for instance that one has signed out
/// @param personas to try Outturn as, in a demonstration; else none
public record SignInPage(
        Shell shell,
        Visitor.Token token,
        @Nullable String notice,
        @Nullable ErrorSummary errors,
        Input name,
        PasswordInput password,
        List<Persona> personas) {}
