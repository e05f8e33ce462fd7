package org.outturn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.outturn.audit.Audit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signs somebody in as a persona, in a demonstration only.
@Controller
@ConditionalOnProperty(name = "outturn.demo", havingValue = "true")
class PersonaController {
    private final Personas personas;
    private final Audit audit;
    private final Sessions sessions;

    PersonaController(Personas personas, Sessions sessions, Audit audit) {
        this.personas = personas;
        this.sessions = sessions;
        this.audit = audit;
    }

    @PostMapping("/persona")
    String become(
            @RequestParam("name") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account;
        try {
            account = personas.account(name);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such persona", e);
        }
        // A new session, so that whatever was known of the old one is worth nothing.
        request.getSession().invalidate();
        request.getSession(true);
        sessions.begin(account, request, response);
        audit.entry(
                account.name(),
                null,
                "signed in as a persona",
                account.name(),
                request.getRemoteAddr());
        return "redirect:/";
    }
}
