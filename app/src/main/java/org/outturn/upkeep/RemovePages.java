package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.Amendments;
import org.outturn.amendment.RowChange;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;
import org.outturn.packfile.PackTable;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.ConfirmPage;
import org.outturn.upkeep.page.FormPage;
import org.outturn.upkeep.page.JteconfirmGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A row is removed after it was asked whether it is to be.
@Controller
class RemovePages {
    private final Upkeep upkeep;

    RemovePages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @GetMapping("/{council}/manage/{table}/remove")
    Page ask(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var row = Row.find(upkeep.pack(council), form.table(), query).orElseThrow(Upkeep::missing);
        return page(council, form, row, "", null, visitor, HttpStatus.OK);
    }

    @PostMapping("/{council}/manage/{table}/remove")
    View remove(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor) {
        var account = Upkeep.account(visitor);
        var form = Upkeep.form(table);
        var row = Row.find(upkeep.pack(council), form.table(), fields).orElseThrow(Upkeep::missing);
        var given = fields.getFirst(Sent.WHY);
        var why = given == null ? "" : given.strip();
        if (!Row.fingerprint(row).equals(fields.getFirst(Sent.FINGERPRINT))) {
            return page(
                    council,
                    form,
                    row,
                    why,
                    "Somebody changed this row in the meantime, so it was not removed. Look at it again",
                    visitor,
                    HttpStatus.CONFLICT);
        }
        var removal = removal(form, row, why);
        return switch (upkeep.amendments().amend(council, removal, account.name())) {
            case Amended.Done done ->
                    new RedirectView(
                            Upkeep.address(council, form)
                                    + "?done=removed&verdicts="
                                    + done.verdicts(),
                            true);
            case Amended.Faulty _, Amended.Overtaken _, Amended.Refused _ ->
                    page(council, form, row, why, null, visitor, HttpStatus.CONFLICT);
        };
    }

    private static Amendment removal(TableForm form, Map<String, String> row, String why) {
        return Amendment.of(new RowChange(form.table(), row, Map.of()), why);
    }

    private Page page(
            String council,
            TableForm form,
            Map<String, String> row,
            String why,
            @Nullable String problem,
            Visitor visitor,
            HttpStatus status) {
        var removal = removal(form, row, why);
        var choices = upkeep.choices(council, upkeep.pack(council));
        var rehearsed =
                upkeep.amendments().rehearse(council, removal, Upkeep.account(visitor).name());
        var faults =
                switch (rehearsed) {
                    case Amended.Faulty(var all) ->
                            Places.list(council, choices, all).stream()
                                    .map(RemovePages::refers)
                                    .toList();
                    case Amended.Refused(var problems) ->
                            problems.stream()
                                    .map(one -> new FormPage.Elsewhere(form.name(), one, null))
                                    .toList();
                    case Amended.Overtaken _, Amended.Done _ -> List.<FormPage.Elsewhere>of();
                };
        var title = "Remove " + ListPages.article(form.one());
        var edit = Row.address(Upkeep.address(council, form) + "/edit", form.table(), row);
        var words = stays(form, faults, problem);
        return new Page(
                status,
                Template.of(
                        JteconfirmGenerated::render,
                        new ConfirmPage(
                                upkeep.shell(
                                        council,
                                        visitor,
                                        (words == null ? "" : "Error: ") + title,
                                        form,
                                        title),
                                upkeep.council(council).name(),
                                title,
                                words == null
                                        ? null
                                        : ErrorSummary.of(
                                                List.of(
                                                        new Link(
                                                                words,
                                                                faults.isEmpty()
                                                                        ? "#main-content"
                                                                        : "#elsewhere-1"))),
                                summary(removal, rehearsed),
                                keeps(form.table()),
                                faults,
                                faults.isEmpty() ? formOf(council, form, row, why, visitor) : null,
                                Changes.table(removal, choices),
                                null,
                                last(form, edit, faults))));
    }

    /// What the reader would call an unknown id is, seen from here, what still refers to the row.
    private static FormPage.Elsewhere refers(FormPage.Elsewhere place) {
        return place.words().contains(" is not the id of ")
                ? new FormPage.Elsewhere(place.place(), "Refers to it", place.link())
                : place;
    }

    /// An indicator that has a history is given a last period instead.
    private static Link last(TableForm form, String edit, List<FormPage.Elsewhere> faults) {
        return form.table() == PackTable.INDICATORS && !faults.isEmpty()
                ? new Link("Give it a last period instead", edit + "#last")
                : new Link(faults.isEmpty() ? "Keep it" : "Go back", edit);
    }

    private static @Nullable String stays(
            TableForm form, List<FormPage.Elsewhere> faults, @Nullable String problem) {
        if (Amendments.stays(form.table())) {
            return "It cannot be removed: what was recommended and decided stays, with what was said of it since";
        }
        if (problem != null || faults.isEmpty()) {
            return problem;
        }
        return form.table() == PackTable.INDICATORS
                ? "The indicator cannot be removed, because something refers to it. Give it a last period instead; its history stays"
                : "It cannot be removed while something refers to it";
    }

    private static String keeps(PackTable table) {
        return switch (table) {
            case RECOMMENDATIONS, RECOMMENDATION_UPDATES, RISK_REVIEWS -> "It stays.";
            case OBSERVATIONS, TARGETS, JUDGEMENTS ->
                    "It counts no longer from now on. What it was is kept with who withdrew it and when.";
            case UNITS,
                    AREAS,
                    GROUPINGS,
                    INDICATORS,
                    CUTOFFS,
                    COMPARISONS,
                    BENCHMARKS,
                    STATED,
                    RELATIONS,
                    RISKS,
                    RISK_CONTROLS,
                    RISK_COUNTS,
                    REVENUE,
                    CAPITAL,
                    SAVINGS,
                    MEETINGS,
                    COMMITMENTS ->
                    "It is deleted. Published editions keep what they show.";
        };
    }

    static @Nullable SummaryList summary(Amendment amendment, Amended rehearsed) {
        if (!(rehearsed instanceof Amended.Done done)) {
            return null;
        }
        var entries = new ArrayList<SummaryList.Entry>();
        entries.add(entry("Added", amendment.count(RowChange.Kind.ADDED)));
        entries.add(entry("Changed", amendment.count(RowChange.Kind.CHANGED)));
        entries.add(entry("Removed", amendment.count(RowChange.Kind.REMOVED)));
        entries.add(
                new SummaryList.Entry(
                        "Verdicts",
                        text(
                                Upkeep.count(
                                        done.verdicts(),
                                        "verdict would be new or come out differently",
                                        "verdicts would be new or come out differently"))));
        return SummaryList.of(entries);
    }

    private static SummaryList.Entry entry(String key, int number) {
        return new SummaryList.Entry(key, text(Upkeep.count(number, "row", "rows")));
    }

    private static ConfirmPage.Form formOf(
            String council, TableForm form, Map<String, String> row, String why, Visitor visitor) {
        var hidden = new ArrayList<FormPage.Hidden>();
        hidden.add(new FormPage.Hidden(Sent.FINGERPRINT, Row.fingerprint(row)));
        for (var column : form.table().keys()) {
            var cell = row.get(column);
            if (cell != null) {
                hidden.add(new FormPage.Hidden(column, cell));
            }
        }
        return new ConfirmPage.Form(
                Upkeep.address(council, form) + "/remove",
                visitor.token(),
                hidden,
                null,
                Textarea.words(
                        Field.of(Sent.WHY, "Why it is removed (optional)")
                                .hinted("Kept in the audit trail, with your name."),
                        2,
                        why),
                "Remove",
                true);
    }
}
