package org.outturn.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.outturn.access.Account;
import org.outturn.access.Accounts;
import org.outturn.access.Sessions;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.PasswordInput;
import org.outturn.people.page.JtepasswordGenerated;
import org.outturn.people.page.PasswordPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Everybody chooses their own password.
@Controller
class PasswordPages {
    private final Accounts accounts;
    private final Sessions sessions;

    PasswordPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    Page ask(Visitor visitor) {
        return page(visitor, own(visitor).once(), false, List.of());
    }

    @PostMapping("/password")
    Page choose(
            @RequestParam String current,
            @RequestParam String next,
            Visitor visitor,
            HttpServletResponse response) {
        var account = own(visitor);
        return switch (accounts.choosePassword(account.name(), current, next)) {
            case Accounts.Change.Done(var changed) -> {
                sessions.renew(changed, visitor, response);
                yield page(visitor, false, true, List.of());
            }
            case Accounts.Change.Refused(var problems) ->
                    page(visitor, account.once(), false, problems);
        };
    }

    private static Page page(Visitor visitor, boolean once, boolean done, List<String> problems) {
        var links =
                problems.stream()
                        .map(one ->
                                new Link(one, one.startsWith("The current") ? "#current" : "#next"))
                        .toList();
        return new Page(
                links.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Template.of(
                        JtepasswordGenerated::render,
                        new PasswordPage(
                                Frame.program(
                                        visitor,
                                        (links.isEmpty() ? "" : "Error: ") + "Your password"),
                                once
                                        ? "You signed in with a password that was handed to you. Choose one that only you know; until then nothing else opens."
                                        : "Three random words make a good password: long, and easy to remember.",
                                done
                                        ? new Notification(
                                                "Done", "Your password has been changed.", true)
                                        : null,
                                links.isEmpty() ? null : ErrorSummary.of(links),
                                visitor.token(),
                                new PasswordInput(
                                        Field.of("current", "Current password")
                                                .wrong(problem(links, "#current"))),
                                new PasswordInput(
                                        Field.of("next", "New password")
                                                .hinted("At least 12 characters.")
                                                .wrong(problem(links, "#next"))))));
    }

    private static @org.jspecify.annotations.Nullable String problem(
            List<Link> links, String href) {
        return links.stream()
                .filter(one -> one.href().equals(href))
                .map(Link::text)
                .findFirst()
                .orElse(null);
    }

    private static Account own(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }
}
