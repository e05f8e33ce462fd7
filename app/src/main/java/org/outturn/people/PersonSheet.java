package org.outturn.people;

import static org.outturn.design.Components.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Administration;
import org.outturn.access.Administration.Administered;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Entry;
import org.outturn.council.Council;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.people.page.PersonPage;
import org.outturn.site.Frame;

/// Puts the page of one person together.
///
/// @param history the latest entries on the account
record PersonSheet(Council council, Visitor visitor, Account account, List<Entry> history) {
    static final int SHOWN = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    PersonPage page(@Nullable Administered outcome) {
        var problem = PeopleList.problem(outcome);
        boolean all = mayAll();
        return new PersonPage(
                Frame.council(
                        council,
                        visitor,
                        Frame.Part.PEOPLE,
                        (problem == null ? "" : "Error: ") + account.person(),
                        account.person()),
                council.name(),
                account.person(),
                PeopleList.done(outcome),
                PeopleList.issued(outcome),
                problem == null
                        ? null
                        : ErrorSummary.of(List.of(new Link(problem, "#role-" + council.id()))),
                about(),
                PeopleList.address(council, account),
                visitor.token(),
                Administration.state(account),
                roles(),
                all && !isOwn() ? acts() : List.of(),
                isOwn()
                        ? "This is your own account: another administrator opens, shuts or resets it."
                        : all
                                ? null
                                : "Opening, shutting and another password are for those who administer every council that this account has a role in.",
                table());
    }

    private boolean isOwn() {
        var own = visitor.account();
        return own != null && own.name().equals(account.name());
    }

    private boolean mayAll() {
        var own = visitor.account();
        return own != null && Administration.mayAll(own, account);
    }

    private SummaryList about() {
        return SummaryList.of(
                List.of(
                        new SummaryList.Entry("Account name", text(account.name())),
                        new SummaryList.Entry("Role here", text(role(council.id()))),
                        new SummaryList.Entry(
                                "In every council", text(role(Account.EVERY_COUNCIL))),
                        new SummaryList.Entry("State", PeopleList.state(account))));
    }

    private String role(String scope) {
        var role = account.roles().get(scope);
        return role == null ? "No role" : PeopleList.capital(role);
    }

    private List<PersonPage.RoleForm> roles() {
        var forms = new ArrayList<PersonPage.RoleForm>();
        forms.add(form(council.id(), "Role in " + council.name()));
        if (visitor.may(Role.ADMINISTRATOR, Account.EVERY_COUNCIL)) {
            forms.add(form(Account.EVERY_COUNCIL, "Role in every council"));
        }
        return forms;
    }

    private PersonPage.RoleForm form(String scope, String label) {
        var role = account.roles().get(scope);
        var options = new ArrayList<>(PeopleList.roles(role));
        options.add(new Option("none", "No role", role == null));
        return new PersonPage.RoleForm(
                scope,
                new Select(
                        new Field(
                                "role-" + (scope.equals(Account.EVERY_COUNCIL) ? "every" : scope),
                                "role",
                                label,
                                null,
                                null),
                        options),
                "Change role");
    }

    private List<PersonPage.Act> acts() {
        return List.of(
                account.open()
                        ? new PersonPage.Act(
                                "shut",
                                "Shut the account",
                                "They lose every right at once and cannot sign in. Nothing that they did is changed.",
                                true)
                        : new PersonPage.Act(
                                "open", "Open the account", "They can sign in again.", false),
                new PersonPage.Act(
                        "reset",
                        "Make another password",
                        "A password is shown once, to be handed over. The old one stops working, and nothing opens until they have chosen their own.",
                        false));
    }

    private Table table() {
        return new Table(
                null,
                null,
                List.of(
                        Column.text("When"),
                        Column.text("What"),
                        Column.text("Detail"),
                        Column.text("By")),
                history.stream()
                        .map(one ->
                                Table.Row.of(
                                        text(MOMENT.format(one.at())),
                                        text(one.action()),
                                        text(one.detail().isEmpty() ? "–" : one.detail()),
                                        text(one.actor())))
                        .toList(),
                true);
    }
}
