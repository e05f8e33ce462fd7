package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.Proposal;
import org.outturn.amendment.RowChange;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;
import org.outturn.packfile.PackTable;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.ChoiceField;
import org.outturn.upkeep.page.ConfirmPage;
import org.outturn.upkeep.page.FormPage;
import org.outturn.upkeep.page.JtechoiceGenerated;
import org.outturn.upkeep.page.JteconfirmGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A proposal is looked at row by row and taken in, or left.
@Controller
class ProposalPages {
    private static final String THEIRS = "theirs";
    private static final String MINE = "mine";

    private final Upkeep upkeep;

    ProposalPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    static String address(String council, long number) {
        return Upkeep.address(council) + "/proposals/" + number;
    }

    @GetMapping("/{council}/manage/proposals/{number}")
    Page look(@PathVariable String council, @PathVariable long number, Visitor visitor) {
        return page(proposal(council, number, visitor), "", null, visitor, HttpStatus.OK);
    }

    /// @param contested whose version of a row counts that both changed
    @PostMapping("/{council}/manage/proposals/{number}")
    View accept(
            @PathVariable String council,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = THEIRS) String contested,
            Visitor visitor) {
        var account = Upkeep.account(visitor);
        var proposal = proposal(council, number, visitor);
        if (why.isBlank() && changesDefinitions(proposal.amendment())) {
            return page(
                    proposal,
                    why,
                    "Say why the definitions change: what they were before is kept beside it",
                    visitor,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var amendment = decided(proposal, contested.equals(MINE), why);
        return switch (upkeep.amendments().accept(proposal, amendment, account.name())) {
            case Amended.Done(int verdicts, boolean isNothing) ->
                    new RedirectView(
                            Upkeep.address(council, form(proposal))
                                    + "?done=%s&verdicts=%d"
                                            .formatted(isNothing ? "same" : "taken", verdicts),
                            true);
            case Amended.Overtaken _ ->
                    page(
                            proposal,
                            why,
                            "Somebody changed some of these rows in the meantime, so nothing was taken in. Upload the file again to compare"
                                    + " it with what is kept now",
                            visitor,
                            HttpStatus.CONFLICT);
            case Amended.Faulty _, Amended.Refused _ ->
                    page(proposal, why, null, visitor, HttpStatus.CONFLICT);
        };
    }

    /// Without the rows in which theirs are to stay.
    private static Amendment decided(Proposal proposal, boolean mine, String why) {
        var left = new HashSet<List<String>>();
        if (!mine) {
            proposal.contested().forEach(row -> left.add(row.key()));
        }
        return new Amendment(
                proposal.amendment().rows().stream()
                        .filter(row -> !left.contains(row.key()))
                        .toList(),
                List.of(),
                why.strip());
    }

    private static boolean changesDefinitions(Amendment amendment) {
        return amendment.rows().stream()
                .anyMatch(row ->
                        row.table() == PackTable.INDICATORS
                                && row.kind() == RowChange.Kind.CHANGED);
    }

    /// Whoever made it; nobody else.
    private Proposal proposal(String council, long number, Visitor visitor) {
        return upkeep.amendments()
                .proposal(upkeep.council(council).id(), number)
                .filter(one -> one.madeBy().equals(Upkeep.account(visitor).name()))
                .orElseThrow(Upkeep::missing);
    }

    private static TableForm form(Proposal proposal) {
        return TableForm.of(proposal.amendment().rows().getFirst().table());
    }

    private Page page(
            Proposal proposal,
            String why,
            @Nullable String problem,
            Visitor visitor,
            HttpStatus status) {
        var council = proposal.council();
        var form = form(proposal);
        var amendment = proposal.amendment();
        var rehearsed =
                upkeep.amendments().rehearse(council, amendment, Upkeep.account(visitor).name());
        var choices = upkeep.choices(council, upkeep.pack(council));
        var faults = faults(council, choices, form, rehearsed);
        var errors = new ArrayList<Link>();
        boolean asks = problem != null && why.isBlank() && changesDefinitions(amendment);
        if (problem != null) {
            errors.add(new Link(problem, asks ? "#why" : "#main-content"));
        }
        for (int i = 0; i < faults.size(); i++) {
            errors.add(new Link(faults.get(i).told(), "#elsewhere-" + (i + 1)));
        }
        var title = "What would change in " + form.name().toLowerCase(java.util.Locale.UK);
        boolean removes = amendment.count(RowChange.Kind.REMOVED) > 0;
        return new Page(
                status,
                Template.of(
                        JteconfirmGenerated::render,
                        new ConfirmPage(
                                upkeep.shell(
                                        council,
                                        visitor,
                                        (errors.isEmpty() ? "" : "Error: ") + title,
                                        form,
                                        "Upload"),
                                "%s, %s"
                                        .formatted(
                                                upkeep.council(council).name(), proposal.source()),
                                title,
                                errors.isEmpty() ? null : ErrorSummary.of(errors),
                                summary(proposal, rehearsed),
                                removes
                                        ? "%s would be removed."
                                                .formatted(
                                                        Upkeep.count(
                                                                amendment.count(
                                                                        RowChange.Kind.REMOVED),
                                                                "row",
                                                                "rows"))
                                        : null,
                                faults,
                                faults.isEmpty() && !(rehearsed instanceof Amended.Overtaken)
                                        ? formOf(proposal, why, asks ? problem : null, visitor)
                                        : null,
                                Changes.table(amendment, choices),
                                Changes.more(amendment),
                                new Link(
                                        "Leave everything as it is",
                                        Upkeep.address(council, form)))));
    }

    private static List<FormPage.Elsewhere> faults(
            String council, Choices choices, TableForm form, Amended rehearsed) {
        return switch (rehearsed) {
            case Amended.Done _ -> List.of();
            case Amended.Faulty(var all) -> Places.list(council, choices, all);
            case Amended.Refused(var problems) ->
                    problems.stream()
                            .map(one -> new FormPage.Elsewhere(form.name(), one, null))
                            .toList();
            case Amended.Overtaken _ ->
                    List.of(
                            new FormPage.Elsewhere(
                                    form.name(),
                                    "Somebody changed some of these rows after the file was uploaded; upload it again to compare it with what is"
                                            + " kept now",
                                    null));
        };
    }

    private static @Nullable SummaryList summary(Proposal proposal, Amended rehearsed) {
        var counted = RemovePages.summary(proposal.amendment(), rehearsed);
        if (counted == null || proposal.contested().isEmpty()) {
            return counted;
        }
        var entries = new ArrayList<>(counted.entries());
        entries.add(
                new SummaryList.Entry(
                        "Changed by somebody else too",
                        text(
                                String.join(
                                        "; ",
                                        proposal.contested().stream()
                                                .map(RowChange::name)
                                                .toList()))));
        return SummaryList.of(entries);
    }

    private static ConfirmPage.Form formOf(
            Proposal proposal, String why, @Nullable String wrong, Visitor visitor) {
        boolean definitions = changesDefinitions(proposal.amendment());
        return new ConfirmPage.Form(
                address(proposal.council(), proposal.number()),
                visitor.token(),
                List.of(),
                proposal.contested().isEmpty()
                        ? null
                        : Template.of(
                                JtechoiceGenerated::render,
                                new ChoiceField(
                                        Field.of(
                                                        "contested",
                                                        "Rows that somebody else changed since you downloaded the table")
                                                .hinted(
                                                        "They are named above. In the list below, yours would take the place of theirs."),
                                        List.of(
                                                new Option(THEIRS, "Keep theirs", true),
                                                new Option(MINE, "Put mine in their place", false)),
                                        false)),
                Textarea.words(
                        Field.of(
                                        "why",
                                        definitions
                                                ? "Why the definitions change"
                                                : "Why it changes (optional)")
                                .hinted("Kept with your name.")
                                .wrong(wrong),
                        2,
                        why),
                "Take these changes in",
                proposal.amendment().count(RowChange.Kind.REMOVED) > 0);
    }
}
