package org.outturn.upkeep;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.RowChange;
import org.outturn.packfile.PackTable;
import org.outturn.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A row of a table is added or changed.
@Controller
class RowPages {
    private static final String NO_REASON =
            "Say why the definition changes: what it was before is kept beside it";

    private final Upkeep upkeep;
    private final FormView view;

    RowPages(Upkeep upkeep, FormView view) {
        this.upkeep = upkeep;
        this.view = view;
    }

    /// @param query columns that are filled in already; with `copy`, the key of a row that the new one begins from
    @GetMapping("/{council}/manage/{table}/add")
    Page add(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var row = new HashMap<String, String>();
        if (query.containsKey("copy")) {
            Row.find(upkeep.pack(council), form.table(), query).ifPresent(row::putAll);
        } else {
            row.putAll(Sent.of(form, query).row());
        }
        return view.page(
                Draft.added(form, row, ListPages.done(query)), council, visitor, HttpStatus.OK);
    }

    @GetMapping("/{council}/manage/{table}/edit")
    Page edit(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var row = Row.find(upkeep.pack(council), form.table(), query).orElseThrow(Upkeep::missing);
        return view.page(Draft.edited(form, row), council, visitor, HttpStatus.OK);
    }

    @PostMapping("/{council}/manage/{table}/add")
    View send(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var typed = Sent.of(form, fields);
        var sent = typed.identified(upkeep.pack(council), form.table());
        return save(council, Draft.added(form, typed.row(), null), Map.of(), sent, fields, visitor);
    }

    @PostMapping("/{council}/manage/{table}/edit")
    View change(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var sent = Sent.of(form, fields);
        var now = Row.find(upkeep.pack(council), form.table(), fields).orElse(Map.of());
        var draft = Draft.changed(form, sent, now);
        if (!Row.fingerprint(now).equals(sent.fingerprint())) {
            return view.page(draft.overtaken(now), council, visitor, HttpStatus.CONFLICT);
        }
        if (form.table() == PackTable.INDICATORS
                && sent.why().isEmpty()
                && !now.isEmpty()
                && !new RowChange(form.table(), now, sent.row()).isNothing()) {
            return view.page(
                    draft.wrong(Map.of(Sent.WHY, NO_REASON)),
                    council,
                    visitor,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return save(council, draft, now, sent, fields, visitor);
    }

    private View save(
            String council,
            Draft draft,
            Map<String, String> before,
            Sent sent,
            MultiValueMap<String, String> fields,
            Visitor visitor) {
        var account = Upkeep.account(visitor);
        var form = draft.form();
        if (sent.row().isEmpty()) {
            return view.page(
                    draft.wrong(FieldFaults.missing(form, sent.row())),
                    council,
                    visitor,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var change = new RowChange(form.table(), before, sent.row());
        var amended =
                upkeep.amendments()
                        .amend(council, Amendment.of(change, sent.why()), account.name());
        return switch (amended) {
            case Amended.Done(int verdicts, boolean isNothing) ->
                    new RedirectView(
                            then(council, form, sent, fields.getFirst("then"))
                                    + "done=%s&verdicts=%d"
                                            .formatted(isNothing ? "same" : "saved", verdicts)
                                    + Further.query(form.table(), sent.row()),
                            true);
            case Amended.Faulty(var faults) ->
                    view.page(
                            draft.faulty(faults, change.key()),
                            council,
                            visitor,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Amended.Overtaken(var rows, _) ->
                    view.page(
                            draft.overtaken(rows.getFirst().now()),
                            council,
                            visitor,
                            HttpStatus.CONFLICT);
            case Amended.Refused(var problems) ->
                    view.page(
                            draft.refused(String.join(" ", problems)),
                            council,
                            visitor,
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Where it goes on: to the list, or to a further form that begins from the same indicator or period.
    private static String then(String council, TableForm form, Sent sent, @Nullable String then) {
        var list = Upkeep.address(council, form);
        if (!"another".equals(then)) {
            return list + "?";
        }
        var same = new HashMap<String, String>();
        for (var column : form.table().keys()) {
            var cell = sent.row().get(column);
            if (cell != null
                    && !column.equals("id")
                    && !(column.equals("period") && form.table().keys().contains("indicator"))) {
                same.put(column, cell);
            }
        }
        var address = Row.address(list + "/add", form.table(), same);
        return address + (address.contains("?") ? "&" : "?");
    }
}
