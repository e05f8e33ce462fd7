package org.outturn.quality;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.assessment.Assessed;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.design.Table.Column;
import org.outturn.design.Table.Row;
import org.outturn.doubt.Doubted;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Trend;
import org.outturn.viewing.page.TablesPage;

/// The figures that want a second look, and why.
///
/// @param all every figure that there is a doubt about
record DoubtTables(Setting setting, List<Doubted> all, DoubtQuery query) {
    private static final String TITLE = "Doubts about the figures";

    TablesPage page() {
        var chosen = query.of(all);
        return new TablesPage(
                setting.shell(Frame.Part.INDICATORS, TITLE, TITLE),
                setting.heading(setting.period().label(), TITLE, address(setting)),
                "A doubt is a reason to look at a figure again. It changes no rating.",
                choices(),
                chosen.isEmpty()
                        ? List.of()
                        : List.of(
                                new TablesPage.Section(
                                        Looks.count(chosen.size(), "figure", "figures"),
                                        "",
                                        null,
                                        null,
                                        table(chosen),
                                        true)),
                "There is no doubt about any figure.",
                chosen.isEmpty()
                        ? List.of()
                        : List.of(download("CSV", "csv"), download("Excel", "xlsx")));
    }

    static String address(Setting setting) {
        return "/" + setting.council().id() + "/doubts";
    }

    /// Each kind of doubt that there is, with the number of figures.
    private List<TablesPage.Choice> choices() {
        var kinds = new LinkedHashMap<String, Integer>();
        for (var doubted : new DoubtQuery("", query.unit()).of(all)) {
            kinds.merge("", 1, Integer::sum);
            doubted.doubts().stream()
                    .map(doubt -> doubt.name())
                    .distinct()
                    .forEach(name -> kinds.merge(name, 1, Integer::sum));
        }
        var choices = new ArrayList<TablesPage.Choice>();
        kinds.forEach((name, number) ->
                choices.add(
                        new TablesPage.Choice(
                                name.isEmpty() ? "All" : words(name),
                                String.valueOf(number),
                                setting.keep(
                                        address(setting)
                                                + new DoubtQuery(name, query.unit()).address()),
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

    private Table table(List<Doubted> chosen) {
        return new Table(
                TITLE,
                "s",
                List.of(
                        Column.text("Indicator"),
                        Column.text("Period"),
                        Column.number("Result"),
                        Column.text("Doubt"),
                        Column.text("Why")),
                chosen.stream().map(this::row).toList(),
                true);
    }

    private Row row(Doubted doubted) {
        var one = doubted.one();
        return Row.of(
                Cells.linked(
                        one.indicator().title(),
                        setting.keep(Looks.href(setting.council(), one)),
                        under(one)),
                text(Looks.sentence(Trend.covers(one).label())),
                text(Looks.result(one)),
                text(
                        doubted.doubts().stream()
                                .map(doubt -> words(doubt.name()))
                                .collect(Collectors.joining(", "))),
                text(
                        doubted.doubts().stream()
                                .map(doubt -> doubt.words(one.indicator().measure()))
                                .collect(Collectors.joining(" "))));
    }

    private static String under(Assessed one) {
        return one.area() == null ? Looks.under(one) : one.area().name();
    }

    private Link download(String words, String extension) {
        return new Link(
                words,
                setting.keep(
                        "/%s/downloads/doubts.%s%s"
                                .formatted(setting.council().id(), extension, query.address())));
    }
}
