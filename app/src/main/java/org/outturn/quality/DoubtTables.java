package org.outturn.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Paged;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.doubt.Doubted;
import org.outturn.quality.page.JtedoubtsGenerated;
import org.outturn.site.Frame;
import org.outturn.site.Template;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Finder;
import org.outturn.viewing.page.ListPage;
import org.outturn.viewing.page.TablesPage;

/// The figures that want a second look, by indicator, and why.
///
/// @param all every figure that there is a doubt about
record DoubtTables(Setting setting, List<Doubted> all, DoubtQuery query) {
    private static final String TITLE = "Doubts about the figures";

    ListPage page() {
        return new ListPage(
                setting.shell(Frame.Part.INDICATORS, TITLE, TITLE),
                setting.heading(setting.period().label(), TITLE, address(setting)),
                "A doubt is a reason to look at a figure again. It changes no rating.",
                null,
                all.isEmpty() ? null : lines(query.groups(all)),
                "There is no doubt about any figure.",
                all.isEmpty()
                        ? List.of()
                        : List.of(download("CSV", "csv"), download("Excel", "xlsx")));
    }

    private ListPage.Lines lines(List<DoubtGroup> found) {
        var paged = Paged.of(found, query.page());
        return new ListPage.Lines(
                query.only().isEmpty() ? "Indicator by indicator" : words(query.only()),
                choices(),
                finder(),
                paged.words(results(found)),
                query.sort().isEmpty() && query.only().isEmpty() && !found.isEmpty()
                        ? "What is only provisional or estimated stands last."
                        : "",
                found.isEmpty() ? null : table(paged.shown()),
                "No doubt fits. Take some filters away or search for other words.",
                paged.paging(page -> link(query.paged(page))));
    }

    private String results(List<DoubtGroup> found) {
        int every = DoubtGroup.of(all).size();
        int figures = found.stream().mapToInt(group -> group.figures().size()).sum();
        var indicators = Looks.count(every, "indicator", "indicators");
        return "%s, %s"
                .formatted(
                        query.isAny() ? "%d of %s".formatted(found.size(), indicators) : indicators,
                        Looks.count(figures, "doubtful figure", "doubtful figures"));
    }

    static String address(Setting setting) {
        return "/" + setting.council().id() + "/doubts";
    }

    private String link(DoubtQuery asked) {
        return setting.keep(asked.address(address(setting))) + ListPage.LIST;
    }

    /// Each kind of doubt that there is, with the number of indicators.
    private List<TablesPage.Choice> choices() {
        var kinds = new LinkedHashMap<String, Integer>();
        for (var group : new DoubtQuery("", query.unit(), query.words(), "", 1).groups(all)) {
            kinds.merge("", 1, Integer::sum);
            group.figures().stream()
                    .flatMap(doubted -> doubted.doubts().stream())
                    .map(doubt -> doubt.name())
                    .distinct()
                    .forEach(name -> kinds.merge(name, 1, Integer::sum));
        }
        kinds.putIfAbsent("", 0);
        var choices = new ArrayList<TablesPage.Choice>();
        kinds.forEach((name, number) ->
                choices.add(
                        new TablesPage.Choice(
                                name.isEmpty() ? "All" : words(name),
                                String.valueOf(number),
                                link(query.only(name)),
                                query.only().equals(name))));
        return choices;
    }

    static String words(String name) {
        return switch (name) {
            case "slip" -> "Decimal point";
            case "denominator" -> "Denominators differ";
            case "areas" -> "Areas differ from the whole";
            default -> Looks.capital(name);
        };
    }

    private Finder finder() {
        var selects = new ArrayList<Select>();
        var units =
                all.stream()
                        .map(doubted -> doubted.one().unit())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (units.size() > 1) {
            selects.add(
                    Select.orAll(
                            "unit",
                            "Unit",
                            units.stream()
                                    .map(unit -> Option.of(unit.id(), unit.name(), query.unit()))
                                    .toList()));
        }
        selects.add(
                new Select(
                        Field.of("sort", "Sort"),
                        List.of(
                                Option.of("", "Provisional last", query.sort()),
                                Option.of("most", "Most doubts first", query.sort()),
                                Option.of("title", "Title, A to Z", query.sort()),
                                Option.of("-title", "Title, Z to A", query.sort()))));
        return new Finder(
                address(setting) + ListPage.LIST,
                List.of(
                        new Finder.Kept("only", query.only()),
                        new Finder.Kept("period", setting.period().toString())),
                new Input(Field.of("q", "Search"), "search", "off", query.words()),
                selects,
                query.isAny() ? link(new DoubtQuery("", "", "", query.sort(), 1)) : "");
    }

    private Table table(List<DoubtGroup> shown) {
        boolean up = query.sort().equals("title");
        return new Table(
                null,
                null,
                List.of(
                        Column.text("Indicator")
                                .sorted(
                                        new Table.Sort(
                                                link(query.sorted(up ? "-title" : "title")),
                                                up
                                                        ? "ascending"
                                                        : query.sort().equals("-title")
                                                                ? "descending"
                                                                : "none")),
                        Column.text("Doubts")),
                shown.stream().map(this::row).toList(),
                true);
    }

    private Row row(DoubtGroup group) {
        var one = group.one();
        return Row.of(
                Cells.linked(
                        one.indicator().title(),
                        setting.keep(Looks.href(setting.council(), one)),
                        Looks.under(one)),
                Template.of(JtedoubtsGenerated::render, group.lines()));
    }

    private Link download(String words, String extension) {
        return new Link(
                words,
                setting.keep(
                        query.paged(1)
                                .address(
                                        "/%s/downloads/doubts.%s"
                                                .formatted(setting.council().id(), extension))));
    }
}
