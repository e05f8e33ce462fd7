package org.outturn.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.outturn.council.Area;
import org.outturn.design.Components;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Paging;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.rules.rating.Mood;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Finder;
import org.outturn.viewing.page.ListPage;
import org.outturn.viewing.page.TablesPage;

/// The areas side by side: every kind in brief, or one kind searched, sorted and a page at a time.
record AreaList(AreaLists lists, AreaQuery query) {
    private static final int LONG = 25;
    private static final int BRIEF = 10;

    /// Every kind, of a long one the first areas.
    TablesPage brief() {
        return new TablesPage(
                setting().shell(Frame.Part.OVERVIEW, "Areas", "Areas"),
                setting().heading(caption(), "Areas", address()),
                null,
                choices(),
                kinds().stream().map(this::section).toList(),
                "%s has no areas.".formatted(setting().council().shortName()),
                downloads());
    }

    private TablesPage.Section section(String kind) {
        var own = lists.areas().stream().filter(AreaQuery.of(kind)::keeps).toList();
        boolean isLong = own.size() > LONG;
        return new TablesPage.Section(
                AreaLists.by(kind),
                "",
                null,
                null,
                table(isLong ? own.subList(0, BRIEF) : own, false),
                true,
                isLong
                        ? new Paging(
                                null,
                                new Link(
                                        "Show all %d, to search and sort".formatted(own.size()),
                                        link(AreaQuery.of(kind))))
                        : null,
                List.of());
    }

    /// One kind.
    ListPage page() {
        var found = found();
        var paged = Paged.of(found, query.page());
        return new ListPage(
                setting().shell(Frame.Part.OVERVIEW, "Areas", "Areas"),
                setting().heading(caption(), "Areas", address()),
                null,
                null,
                new ListPage.Lines(
                        AreaLists.by(query.kind()),
                        choices(),
                        finder(),
                        paged.words(results(found.size())),
                        "",
                        found.isEmpty() ? null : table(paged.shown(), true),
                        "No area fits. Take some filters away or search for other words.",
                        paged.paging(page -> link(query.paged(page)))),
                "",
                downloads());
    }

    /// Those asked for, in the order asked for.
    List<Area> found() {
        var found = new ArrayList<>(lists.areas().stream().filter(query::keeps).toList());
        switch (query.sort()) {
            case "title" ->
                    found.sort(Comparator.comparing(area -> area.name().toLowerCase(Locale.UK)));
            case "poor" -> found.sort(Comparator.comparingLong(this::poor).reversed());
            default -> {}
        }
        return found;
    }

    private long poor(Area area) {
        return lists.of(area).stream()
                .map(one -> Looks.rating(one.verdict().outcome()))
                .filter(rating -> rating != null && rating.mood() == Mood.POOR)
                .count();
    }

    private String results(int found) {
        long every = lists.areas().stream().filter(AreaQuery.of(query.kind())::keeps).count();
        var areas = Looks.count(every, "area", "areas");
        return query.isSearched() ? "%d of %s".formatted(found, areas) : areas;
    }

    private Setting setting() {
        return lists.setting();
    }

    private String caption() {
        return setting().council().name() + ", " + setting().period().label();
    }

    private String address() {
        return "/" + setting().council().id() + "/areas";
    }

    private String link(AreaQuery asked) {
        return setting().keep(asked.address(address()));
    }

    private List<String> kinds() {
        return lists.areas().stream().map(Area::kind).distinct().toList();
    }

    private List<TablesPage.Choice> choices() {
        if (kinds().size() < 2) {
            return List.of();
        }
        var choices = new ArrayList<TablesPage.Choice>();
        choices.add(choice("All areas", AreaQuery.ALL));
        kinds().forEach(kind -> choices.add(choice(AreaLists.by(kind), AreaQuery.of(kind))));
        return choices;
    }

    private TablesPage.Choice choice(String name, AreaQuery asked) {
        return new TablesPage.Choice(
                name,
                String.valueOf(lists.areas().stream().filter(asked::keeps).count()),
                link(asked),
                asked.kind().equals(query.kind()));
    }

    private Finder finder() {
        var selects = new ArrayList<Select>();
        var parents = new LinkedHashMap<String, Area>();
        lists.areas().stream()
                .filter(AreaQuery.of(query.kind())::keeps)
                .map(Area::parent)
                .filter(Objects::nonNull)
                .forEach(id ->
                        lists.areas().stream()
                                .filter(area -> area.id().equals(id))
                                .forEach(area -> parents.put(area.id(), area)));
        if (parents.size() > 1) {
            selects.add(
                    Select.orAll(
                            "within",
                            "In",
                            parents.values().stream()
                                    .map(area -> Option.of(area.id(), area.name(), query.within()))
                                    .toList()));
        }
        selects.add(
                new Select(
                        Field.of("sort", "Sort"),
                        List.of(
                                Option.of("", "The council's order", query.sort()),
                                Option.of("title", "Name", query.sort()),
                                Option.of("poor", "Most with the worst rating", query.sort()))));
        return new Finder(
                address(),
                List.of(
                        new Finder.Kept("kind", query.kind()),
                        new Finder.Kept("period", setting().period().toString())),
                new Input(Field.of("q", "Search"), "search", "off", query.words()),
                selects,
                query.isSearched() ? link(AreaQuery.of(query.kind()).sorted(query.sort())) : "");
    }

    private Table table(List<Area> own, boolean sorted) {
        var columns = new ArrayList<Column>();
        var name = Column.text("Area");
        columns.add(
                sorted
                        ? name.sorted(
                                new Table.Sort(
                                        link(query.sorted("title")),
                                        query.sort().equals("title") ? "ascending" : "none"))
                        : name);
        columns.add(Column.number("Indicators"));
        lists.framework().ratings().forEach(rating -> columns.add(Column.number(rating.name())));
        columns.add(Column.number("Not rated"));
        return new Table(null, null, columns, own.stream().map(this::row).toList(), true);
    }

    private Table.Row row(Area area) {
        var cells = new ArrayList<gg.jte.Content>();
        cells.add(
                Cells.linked(
                        area.name(),
                        setting().keep(AreaLists.address(setting(), area)),
                        lists.parent(area)));
        lists.counts(area)
                .forEach(number ->
                        cells.add(
                                number == 0
                                        ? new Table.Empty("0")
                                        : Components.text(number.toString())));
        return new Table.Row(cells, false);
    }

    private List<Link> downloads() {
        return lists.areas().isEmpty()
                ? List.of()
                : List.of(download("CSV", "csv"), download("Excel", "xlsx"));
    }

    private Link download(String words, String extension) {
        return new Link(
                words,
                setting()
                        .keep(
                                query.paged(1)
                                        .address(
                                                "/%s/downloads/areas.%s"
                                                        .formatted(
                                                                setting().council().id(),
                                                                extension))));
    }
}
