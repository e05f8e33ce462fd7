package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.Button;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.JtecomputedGenerated;
import org.outturn.upkeep.page.JtelistGenerated;
import org.outturn.upkeep.page.ListPage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The rows of one of a pack's tables: searched, filtered, sorted, page by page.
@Controller
class ListPages {
    private static final int LONGEST = 90;

    private final Upkeep upkeep;

    ListPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @GetMapping("/{council}/manage/{table}")
    Page list(
            @PathVariable String council,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var form = Upkeep.form(table);
        var pack = upkeep.pack(council);
        var choices = upkeep.choices(council, pack);
        var asked = new ListQuery(form, choices, query);
        var address = Upkeep.address(council, form);
        var all = pack.rows(form.table());
        var found = asked.found(all);
        var paged = Paged.of(found, asked.page());
        return Page.of(
                Template.of(
                        JtelistGenerated::render,
                        new ListPage(
                                upkeep.shell(council, visitor, form.name(), form.name()),
                                upkeep.council(council).name(),
                                form.name(),
                                form.about(),
                                done(query),
                                Further.of(council, query, choices),
                                Button.link("Add " + article(form.one()), address + "/add"),
                                filters(asked, address),
                                paged.words(results(found.size(), all.size())),
                                found.isEmpty() ? null : table(asked, address, paged.shown()),
                                asked.isAny()
                                        ? "Nothing has all of these words and filters. Take some away."
                                        : "There are none yet. Add the first, or upload a table.",
                                paged.paging(
                                        number -> asked.address(address, asked.sort(), number)),
                                List.of(
                                        new Link(
                                                "Download for Excel",
                                                address + "/" + table + ".xlsx"),
                                        new Link(
                                                "Download as CSV", address + "/" + table + ".csv")),
                                new Link("Upload", address + "/upload"))));
    }

    /// What an address says was done before it was opened: fixed words and numbers, whatever the address holds.
    static @Nullable Notification done(MultiValueMap<String, String> query) {
        var done = query.getFirst("done");
        var words =
                switch (done == null ? "" : done) {
                    case "saved" -> "It is saved.";
                    case "same" -> "It was so already, so nothing has changed.";
                    case "removed" -> "It is removed.";
                    case "taken" -> "All changes are in.";
                    default -> "";
                };
        if (words.isEmpty()) {
            return null;
        }
        var given = query.getFirst("verdicts");
        int verdicts = given != null && given.matches("\\d{1,7}") ? Integer.parseInt(given) : 0;
        return new Notification(
                "Done",
                verdicts == 0
                        ? words
                        : words
                                + " "
                                + Upkeep.count(
                                        verdicts,
                                        "verdict is new or has changed.",
                                        "verdicts are new or have changed."),
                true);
    }

    static String article(String one) {
        return ("aeiou".indexOf(one.charAt(0)) >= 0 && !one.startsWith("uni") ? "an " : "a ") + one;
    }

    private static String results(int found, int all) {
        var rows = Upkeep.count(all, "row", "rows");
        return found == all ? rows : "%,d of %s".formatted(found, rows);
    }

    private static ListPage.Filters filters(ListQuery asked, String address) {
        var form = asked.form();
        var selects = new ArrayList<Select>();
        for (var column : form.filters()) {
            var entry = form.entry(column);
            var options =
                    asked.choices().used(form.table(), column, entry.kind()).stream()
                            .map(cell ->
                                    Option.of(
                                            cell,
                                            asked.choices().shown(entry.kind(), cell),
                                            asked.filter(column)))
                            .toList();
            if (options.size() > 1) {
                selects.add(Select.orAll(column, entry.label(), options));
            }
        }
        return new ListPage.Filters(
                address,
                asked.sort(),
                new Input(Field.of("q", "Search"), "search", "off", asked.words()),
                selects,
                asked.isAny());
    }

    private static Table table(ListQuery asked, String address, List<Map<String, String>> rows) {
        var form = asked.form();
        var columns = new ArrayList<Table.Column>();
        for (var name : form.shown()) {
            var entry = form.entry(name);
            boolean up = asked.sort().equals(name);
            boolean down = asked.sort().equals("-" + name);
            var column =
                    entry.kind() instanceof Kind.Decimal || entry.kind() instanceof Kind.Whole
                            ? Table.Column.number(entry.label())
                            : Table.Column.text(entry.label());
            columns.add(
                    column.sorted(
                            new Table.Sort(
                                    asked.address(address, up ? "-" + name : name, 1),
                                    up ? "ascending" : down ? "descending" : "none")));
        }
        return new Table(
                null,
                null,
                columns,
                rows.stream().map(row -> row(asked, address, row)).toList(),
                true);
    }

    private static Table.Row row(ListQuery asked, String address, Map<String, String> row) {
        var form = asked.form();
        var cells = new ArrayList<Content>();
        for (var column : form.shown()) {
            var shown =
                    asked.choices().shown(form.entry(column).kind(), row.getOrDefault(column, ""));
            var computed = column.equals("value") ? asked.choices().computed(row) : "";
            if (!computed.isEmpty()) {
                cells.add(Template.of(JtecomputedGenerated::render, computed));
                continue;
            }
            var words =
                    shown.length() > LONGEST ? shown.substring(0, LONGEST).strip() + "…" : shown;
            cells.add(
                    cells.isEmpty()
                            ? Upkeep.linkOf(
                                    words.isEmpty() ? "–" : words,
                                    Row.address(address + "/edit", form.table(), row),
                                    apart(asked, column, row))
                            : text(words.isEmpty() ? "–" : words));
        }
        return new Table.Row(cells, false);
    }

    /// What tells the row from others of the same first cell: a target of its indicator by area and period.
    private static String apart(ListQuery asked, String first, Map<String, String> row) {
        var form = asked.form();
        return form.table().keys().stream()
                .filter(column -> !column.equals(first) && row.containsKey(column))
                .map(column ->
                        asked.choices()
                                .shown(form.entry(column).kind(), row.getOrDefault(column, "")))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
