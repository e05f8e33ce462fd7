package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.Components;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.design.Textarea;
import org.outturn.packfile.PackTable;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.FormPage;
import org.outturn.upkeep.page.JteformGenerated;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Puts a draft on a page.
@Component
record FormView(Upkeep upkeep, DefinitionHistory definitions) {
    Page page(Draft draft, String council, Visitor visitor, HttpStatus status) {
        var form = draft.form();
        var pack = upkeep.pack(council);
        var choices = upkeep.choices(council, pack);
        var title =
                draft.isNew()
                        ? "Add " + ListPages.article(form.one())
                        : "Change " + ListPages.article(form.one());
        var elsewhere = Places.list(council, choices, draft.elsewhere());
        var errors = errors(draft, elsewhere);
        var history =
                draft.isNew() || form.table() != PackTable.INDICATORS
                        ? null
                        : definitions.table(council, draft.row());
        return new Page(
                status,
                Template.of(
                        JteformGenerated::render,
                        new FormPage(
                                upkeep.shell(
                                        council,
                                        visitor,
                                        (errors == null ? "" : "Error: ") + title,
                                        form,
                                        title),
                                upkeep.council(council).name(),
                                title,
                                draft.done(),
                                errors,
                                conflict(draft, choices),
                                formOf(draft, council, visitor, choices),
                                draft.isNew() ? null : fixed(draft, choices),
                                elsewhere,
                                history,
                                ways(draft, council, history != null))));
    }

    private static @Nullable ErrorSummary errors(Draft draft, List<FormPage.Elsewhere> elsewhere) {
        var errors = new ArrayList<Link>();
        var newer = draft.newer();
        if (newer != null) {
            errors.add(
                    new Link(
                            newer.isEmpty()
                                    ? "Somebody removed this row while you were changing it, so nothing was saved. Saving again adds yours"
                                    : "Somebody saved this row while you were changing it, so nothing was saved. Compare the two; saving again"
                                            + " replaces theirs",
                            newer.isEmpty() ? "#row" : "#conflict"));
        }
        var problem = draft.problem();
        if (problem != null) {
            errors.add(new Link(problem, "#row"));
        }
        for (var entry : draft.form().entries()) {
            var wrong = draft.errors().get(entry.column());
            if (wrong != null) {
                boolean locked = !draft.isNew() && draft.form().isKey(entry.column());
                errors.add(
                        new Link(
                                FieldFaults.told(entry, wrong),
                                "#" + (locked ? "row" : entry.column())));
            }
        }
        var why = draft.errors().get(Sent.WHY);
        if (why != null) {
            errors.add(new Link(why, "#" + Sent.WHY));
        }
        for (int i = 0; i < elsewhere.size(); i++) {
            errors.add(new Link(elsewhere.get(i).told(), "#elsewhere-" + (i + 1)));
        }
        return errors.isEmpty() ? null : ErrorSummary.of(errors);
    }

    private static FormPage.Form formOf(
            Draft draft, String council, Visitor visitor, Choices choices) {
        var form = draft.form();
        var controls = new Controls(form.table(), choices, draft.row(), draft.errors());
        var groups = new ArrayList<FormPage.Group>();
        for (var group : form.groups()) {
            groups.add(
                    new FormPage.Group(
                            group.title(),
                            group.entries().stream()
                                    .filter(one -> draft.isNew() || !form.isKey(one.column()))
                                    .flatMap(one -> controls.of(one).stream())
                                    .toList()));
        }
        var hidden = new ArrayList<FormPage.Hidden>();
        if (!draft.isNew()) {
            hidden.add(new FormPage.Hidden(Sent.FINGERPRINT, draft.fingerprint()));
            for (var column : form.table().keys()) {
                var cell = draft.row().get(column);
                if (cell != null) {
                    hidden.add(new FormPage.Hidden(column, cell));
                }
            }
        }
        var list = Upkeep.address(council, form);
        return new FormPage.Form(
                list + (draft.isNew() ? "/add" : "/edit"),
                visitor.token(),
                hidden,
                groups,
                draft.isNew() ? null : Components.textarea(why(draft)),
                "Save",
                draft.isNew() ? "Save and add another" : null,
                new Link("Cancel", list));
    }

    private static Textarea why(Draft draft) {
        boolean definition = draft.form().table() == PackTable.INDICATORS;
        return Textarea.words(
                Field.of(
                                Sent.WHY,
                                definition
                                        ? "Why the definition changes"
                                        : "Why it changes (optional)")
                        .hinted(
                                definition
                                        ? "What it was before is kept, with your name and this reason."
                                        : "Kept in the audit trail, with your name.")
                        .wrong(draft.errors().get(Sent.WHY)),
                2,
                draft.why());
    }

    /// The key, in words, with the id where that is something else.
    private static SummaryList fixed(Draft draft, Choices choices) {
        var entries = new ArrayList<SummaryList.Entry>();
        for (var column : draft.form().table().keys()) {
            var cell = draft.row().get(column);
            if (cell != null) {
                var entry = draft.form().entry(column);
                var shown = choices.shown(entry.kind(), cell);
                entries.add(
                        new SummaryList.Entry(
                                entry.label(),
                                text(
                                        shown.equals(cell)
                                                ? cell
                                                : "%s (%s)".formatted(shown, cell))));
            }
        }
        return SummaryList.of(entries);
    }

    /// What differs between theirs and yours, side by side.
    private static @Nullable Table conflict(Draft draft, Choices choices) {
        var newer = draft.newer();
        if (newer == null || newer.isEmpty()) {
            return null;
        }
        var rows = new ArrayList<Table.Row>();
        for (var entry : draft.form().entries()) {
            var theirs = newer.getOrDefault(entry.column(), "");
            var yours = draft.row().getOrDefault(entry.column(), "");
            if (!theirs.equals(yours)) {
                rows.add(
                        Table.Row.of(
                                text(entry.label()),
                                text(shown(choices, entry, theirs)),
                                text(shown(choices, entry, yours))));
            }
        }
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Field"),
                        Table.Column.text("Theirs, saved"),
                        Table.Column.text("Yours, typed below")),
                rows,
                true);
    }

    private static String shown(Choices choices, TableForm.Entry entry, String cell) {
        return cell.isEmpty() ? "–" : choices.shown(entry.kind(), cell);
    }

    private static List<Link> ways(Draft draft, String council, boolean history) {
        var ways = new ArrayList<Link>();
        if (!draft.isNew()) {
            var list = Upkeep.address(council, draft.form());
            var table = draft.form().table();
            Map<String, String> row = draft.row();
            if (draft.newer() != null) {
                ways.add(new Link("Take theirs", Row.address(list + "/edit", table, row)));
            }
            var copy = Row.address(list + "/add", table, row);
            ways.add(new Link("Copy to a new one", copy + "&copy"));
            ways.add(new Link("Remove", Row.address(list + "/remove", table, row)));
            if (history) {
                ways.add(new Link("What the definition was before", "#history"));
            }
        }
        return ways;
    }
}
