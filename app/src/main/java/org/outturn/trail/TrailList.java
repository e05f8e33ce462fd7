package org.outturn.trail;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Entry;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Council;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.site.Frame;
import org.outturn.site.JtelinkedGenerated;
import org.outturn.site.Template;
import org.outturn.trail.page.JtediffersGenerated;
import org.outturn.trail.page.JtesubjectGenerated;
import org.outturn.trail.page.TrailPage;
import org.outturn.viewing.Cells;

/// Puts the page of the audit trail together.
///
/// @param problems what is wrong with the dates that were asked for, by field
record TrailList(
        Council council,
        Visitor visitor,
        TrailQuery query,
        Subjects subjects,
        @Nullable Indicator indicator,
        Map<String, String> problems) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(TrailQuery.HERE);

    /// @param people names of the accounts that did anything
    TrailPage page(Paged<Entry> entries, List<String> people) {
        var title = "Audit trail";
        return new TrailPage(
                Frame.council(
                        council,
                        visitor,
                        Frame.Part.MANAGE,
                        (problems.isEmpty() ? "" : "Error: ") + title,
                        title),
                council.name(),
                title,
                about(),
                of(),
                "An import, and a change of many rows at once, is one entry that names no indicator. Each revision of a figure stands on the"
                        + " indicator's own page.",
                errors(),
                filters(people),
                results(entries),
                entries.shown().isEmpty() ? null : table(entries.shown()),
                !problems.isEmpty()
                        ? "Nothing is shown until the dates are put right."
                        : query.isAny()
                                ? "No entry has all of these words and filters. Take some away."
                                : "Nothing has been done yet.",
                entries.paging(page -> query.address(address(council), page)),
                entries.found() > TrailSheet.MOST
                        ? List.of()
                        : List.of(
                                new Link("CSV", query.address(address(council) + "/audit.csv", 1)),
                                new Link(
                                        "Excel",
                                        query.address(address(council) + "/audit.xlsx", 1))));
    }

    static String address(Council council) {
        return Frame.Part.MANAGE.address(council) + "/audit";
    }

    static String moment(Entry entry) {
        return MOMENT.format(entry.at());
    }

    private String about() {
        var all =
                "Who changed what of the council's data, schemes, reports and papers, when and why. Entries are never changed or removed.";
        return visitor.may(Role.ADMINISTRATOR, council.id())
                ? all + " What was done with accounts is shown to administrators only."
                : all;
    }

    private @Nullable ErrorSummary errors() {
        return problems.isEmpty()
                ? null
                : ErrorSummary.of(
                        problems.entrySet().stream()
                                .map(one -> new Link(one.getValue(), "#" + one.getKey()))
                                .toList());
    }

    private String results(Paged<Entry> entries) {
        if (!problems.isEmpty()) {
            return "";
        }
        int found = entries.found();
        var number = "%,d %s".formatted(found, found == 1 ? "entry" : "entries");
        var words =
                entries.words(found > 0 && !query.isAny() ? number + ", the newest first" : number);
        return found > TrailSheet.MOST
                ? "%s. A file holds %,d of them: choose days to take them away."
                        .formatted(words, TrailSheet.MOST)
                : words;
    }

    /// The indicator whose entries are asked for; by its id alone where there is none such now.
    private @Nullable Content of() {
        if (indicator != null) {
            return Template.of(
                    JtelinkedGenerated::render,
                    new Link(
                            indicator.title(),
                            Frame.Part.INDICATORS.address(council) + "/" + indicator.id()));
        }
        var id = query.value("indicator");
        return id.isEmpty() ? null : text(id + ", which is no indicator now");
    }

    private TrailPage.Filters filters(List<String> people) {
        var persons = new ArrayList<Option>();
        persons.add(new Option("", "Anybody", false));
        people.forEach(one -> persons.add(option("by", one, subjects.who(one))));
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", "Everything", false));
        Kind.list(visitor.may(Role.ADMINISTRATOR, council.id()))
                .forEach(one -> kinds.add(option("kind", one.word(), one.name())));
        return new TrailPage.Filters(
                address(council),
                query.value("indicator"),
                new Input(Field.of("q", "Search"), "search", "off", query.value("q")),
                new Select(Field.of("by", "Who"), persons),
                new Select(Field.of("kind", "Of what"), kinds),
                day("from", "From"),
                day("to", "To"),
                query.isAny());
    }

    private Option option(String key, String value, String words) {
        return new Option(value, words, query.value(key).equals(value));
    }

    private Input day(String key, String label) {
        return new Input(
                Field.of(key, label).hinted("For example 2026-09-30").wrong(problems.get(key)),
                "text",
                "off",
                query.value(key));
    }

    private Table table(List<Entry> entries) {
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("When"),
                        Table.Column.text("Who"),
                        Table.Column.text("What"),
                        Table.Column.text("Before and after, and why")),
                entries.stream().map(this::row).toList(),
                true);
    }

    private Table.Row row(Entry entry) {
        var told = subjects.told(entry);
        return Table.Row.of(
                text(moment(entry)),
                who(entry.actor()),
                Template.of(JtesubjectGenerated::render, told),
                Template.of(JtediffersGenerated::render, told));
    }

    private Content who(String account) {
        var who = subjects.who(account);
        return who.equals(account) ? text(account) : Cells.titled(null, who, account, List.of());
    }
}
