package org.outturn.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Administration;
import org.outturn.access.Administration.Administered;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Audit;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.Paged;
import org.outturn.people.page.JtepeopleGenerated;
import org.outturn.people.page.JtepersonGenerated;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The people of a council: who they are, what they may do, and who changed that.
@Controller
class PeoplePages {
    private final Councils councils;
    private final Administration administration;
    private final Audit audit;

    PeoplePages(Councils councils, Administration administration, Audit audit) {
        this.councils = councils;
        this.administration = administration;
        this.audit = audit;
    }

    @GetMapping("/{council}/people")
    Page list(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String page,
            Visitor visitor) {
        return page(
                council(council),
                visitor,
                PeopleList.Sent.NOTHING,
                null,
                Paged.asked(page),
                HttpStatus.OK);
    }

    @PostMapping("/{council}/people")
    Page add(
            @PathVariable String council,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String role,
            Visitor visitor) {
        var given = Role.find(role).orElseThrow(PeoplePages::misunderstood);
        var outcome =
                administration.add(actor(visitor), council(council).id(), name, person, given);
        var sent =
                outcome instanceof Administered.Refused
                        ? new PeopleList.Sent(name, person, role)
                        : PeopleList.Sent.NOTHING;
        return page(council(council), visitor, sent, outcome, 1, status(outcome));
    }

    @GetMapping("/{council}/people/{name}")
    Page show(@PathVariable String council, @PathVariable String name, Visitor visitor) {
        return page(council(council), account(council, name), visitor, null);
    }

    /// @param act `role`, `shut`, `open` or `reset`
    @PostMapping("/{council}/people/{name}")
    Page change(
            @PathVariable String council,
            @PathVariable String name,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String role,
            @RequestParam String seen,
            Visitor visitor) {
        var account = account(council, name);
        var actor = actor(visitor);
        var outcome =
                switch (act) {
                    case "role" -> {
                        if (!scope.equals(council) && !scope.equals(Account.EVERY_COUNCIL)) {
                            throw misunderstood();
                        }
                        yield administration.setRole(
                                actor, scope, account.name(), role(role), seen);
                    }
                    case "shut" -> administration.setOpen(actor, account.name(), false, seen);
                    case "open" -> administration.setOpen(actor, account.name(), true, seen);
                    case "reset" -> administration.reset(actor, account.name(), seen);
                    default -> throw misunderstood();
                };
        var now = administration.find(council, name);
        return now.isPresent()
                ? page(council(council), now.get(), visitor, outcome)
                : page(
                        council(council),
                        visitor,
                        PeopleList.Sent.NOTHING,
                        outcome,
                        1,
                        status(outcome));
    }

    private Page page(
            Council council,
            Visitor visitor,
            PeopleList.Sent sent,
            @Nullable Administered outcome,
            int page,
            HttpStatus status) {
        return new Page(
                status,
                Template.of(
                        JtepeopleGenerated::render,
                        new PeopleList(council, visitor, administration.list(council.id()))
                                .page(sent, outcome, page)));
    }

    private Page page(
            Council council, Account account, Visitor visitor, @Nullable Administered outcome) {
        return new Page(
                status(outcome),
                Template.of(
                        JtepersonGenerated::render,
                        new PersonSheet(
                                        council,
                                        visitor,
                                        account,
                                        audit.of(
                                                council.id(),
                                                account.name(),
                                                ACTIONS,
                                                PersonSheet.SHOWN))
                                .page(outcome)));
    }

    private static HttpStatus status(@Nullable Administered outcome) {
        return switch (outcome) {
            case null -> HttpStatus.OK;
            case Administered.Done _ -> HttpStatus.OK;
            case Administered.Issued _ -> HttpStatus.OK;
            case Administered.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Administered.Overtaken _ -> HttpStatus.CONFLICT;
        };
    }

    private static @Nullable Role role(String word) {
        return word.equals("none") ? null : Role.find(word).orElseThrow(PeoplePages::misunderstood);
    }

    private Account account(String council, String name) {
        return administration
                .find(council(council).id(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Account actor(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }

    private Council council(String id) {
        return councils.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseStatusException misunderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    /// What administrators did with accounts, as the audit calls it.
    private static final List<String> ACTIONS =
            List.of(
                    "account added",
                    "account changed",
                    "account opened",
                    "account shut",
                    "role given",
                    "role changed",
                    "password reset",
                    "password chosen");
}
