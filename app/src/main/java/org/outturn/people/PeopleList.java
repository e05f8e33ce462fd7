package org.outturn.people;

import static org.outturn.design.Components.tag;
import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Administration.Administered;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.Asked;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Tag;
import org.outturn.people.page.PeoplePage;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;

/// The people of a council as a table, a page at a time.
record PeopleList(Council council, Visitor visitor, List<Account> people) {
    /// What was filled in to add somebody.
    record Sent(String name, String person, String role) {
        static final Sent NOTHING = new Sent("", "", "");
    }

    PeoplePage page(Sent sent, @Nullable Administered outcome, int asked) {
        var paged = Paged.of(people, asked);
        var problem = problem(outcome);
        return new PeoplePage(
                Frame.council(
                        council,
                        visitor,
                        Frame.Part.PEOPLE,
                        (problem == null ? "" : "Error: ") + "People",
                        null),
                council.name(),
                "People",
                done(outcome),
                issued(outcome),
                problem == null ? null : ErrorSummary.of(List.of(new Link(problem, "#name"))),
                paged.words(people.size() == 1 ? "1 person" : people.size() + " people"),
                table(paged.shown()),
                paged.paging(page -> Asked.NOTHING.page(page).address(address(council))),
                new PeoplePage.Form(
                        address(council),
                        visitor.token(),
                        new Input(
                                Field.of("name", "Account name")
                                        .hinted(
                                                "What they sign in with, for instance their e-mail address.")
                                        .wrong(problem),
                                "text",
                                "off",
                                sent.name()),
                        new Input(
                                Field.of("person", "Their own name"), "text", "off", sent.person()),
                        new Select(
                                Field.of("role", "Role"),
                                roles(Role.find(sent.role()).orElse(Role.READER)))));
    }

    static @Nullable Notification done(@Nullable Administered outcome) {
        return outcome instanceof Administered.Done(_, var words)
                ? new Notification("Done", words, true)
                : null;
    }

    static PeoplePage.@Nullable Issued issued(@Nullable Administered outcome) {
        return outcome instanceof Administered.Issued(var account, var password)
                ? new PeoplePage.Issued(account.person(), account.name(), password)
                : null;
    }

    static @Nullable String problem(@Nullable Administered outcome) {
        return switch (outcome) {
            case null -> null;
            case Administered.Done _ -> null;
            case Administered.Issued _ -> null;
            case Administered.Refused(var problem) -> problem;
            case Administered.Overtaken _ ->
                    "Somebody else changed this account while you were looking at it, so nothing was done. Look again";
        };
    }

    private Table table(List<Account> some) {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Person"),
                        Column.text("Account"),
                        Column.text("Role"),
                        Column.text("State")),
                some.stream().map(this::row).toList(),
                true);
    }

    private Table.Row row(Account one) {
        return Table.Row.of(
                linked(one.person(), address(council, one)),
                text(one.name()),
                text(role(one)),
                state(one));
    }

    /// The role in the council, and where it comes from.
    private String role(Account one) {
        var everywhere = one.roles().get(Account.EVERY_COUNCIL);
        var here = one.roles().get(council.id());
        return here != null && (everywhere == null || !everywhere.includes(here))
                ? capital(here)
                : everywhere == null ? "None" : capital(everywhere) + " of every council";
    }

    static Content state(Account one) {
        return !one.open()
                ? tag(Tag.grey("Shut"))
                : one.once() ? tag(Tag.of("To choose a password")) : text("Open");
    }

    static List<Option> roles(@Nullable Role chosen) {
        return List.of(
                new Option(
                        "reader", "Reader: sees everything of the council", chosen == Role.READER),
                new Option(
                        "analyst",
                        "Analyst: runs the framework, the figures and the papers",
                        chosen == Role.ANALYST),
                new Option(
                        "administrator",
                        "Administrator: decides who may do what",
                        chosen == Role.ADMINISTRATOR));
    }

    static String capital(Role role) {
        return role.word().substring(0, 1).toUpperCase(java.util.Locale.UK)
                + role.word().substring(1);
    }

    static Content linked(String words, String address) {
        return Template.of(JtelinkedGenerated::render, new Link(words, address));
    }

    static String address(Council council) {
        return Frame.Part.PEOPLE.address(council);
    }

    static String address(Council council, Account one) {
        return address(council) + "/" + URLEncoder.encode(one.name(), StandardCharsets.UTF_8);
    }
}
