package org.outturn.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.catalogue.Framework;
import org.outturn.council.Area;
import org.outturn.design.Table;
import org.outturn.site.Frame;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Bar;
import org.outturn.viewing.page.TablesPage;

/// Areas with their ratings: of the whole council those that lie in no other, of an area those that lie in it.
///
/// @param figures what each area that has figures came to, by its id
record AreaLists(
        Setting setting,
        Framework framework,
        List<Area> areas,
        Map<String, List<Assessed>> figures) {
    private static final String BY = "By ";

    /// More than these are named in a list and not drawn.
    private static final int DRAWN = 30;

    static String address(Setting setting, Area area) {
        return "/%s/areas/%s".formatted(setting.council().id(), area.id());
    }

    static String kind(Area area) {
        return area.kind().replace('-', ' ');
    }

    TablesPage page() {
        var sections = new ArrayList<TablesPage.Section>();
        byKind(areas)
                .forEach((kind, own) ->
                        sections.add(
                                new TablesPage.Section(
                                        BY + kind.replace('-', ' '),
                                        "",
                                        null,
                                        null,
                                        table(own),
                                        true)));
        return new TablesPage(
                setting.shell(Frame.Part.OVERVIEW, "Areas", "Areas"),
                setting.heading(
                        setting.council().name() + ", " + setting.period().label(),
                        "Areas",
                        "/" + setting.council().id() + "/areas"),
                null,
                List.of(),
                sections,
                "%s has no areas.".formatted(setting.council().shortName()),
                List.of());
    }

    /// The areas of each kind that lie in no other, with their ratings, for the overview.
    Map<String, List<Bar>> tops() {
        var tops = new LinkedHashMap<String, List<Bar>>();
        byKind(within(null))
                .forEach((kind, own) -> tops.put(BY + kind.replace('-', ' '), bars(own)));
        tops.values().removeIf(List::isEmpty);
        return tops;
    }

    List<Area> within(@Nullable Area parent) {
        var id = parent == null ? null : parent.id();
        return areas.stream().filter(area -> java.util.Objects.equals(area.parent(), id)).toList();
    }

    List<Bar> bars(List<Area> own) {
        var counting = new Counting(framework.ratings(), setting);
        return own.stream()
                .filter(area -> figures.containsKey(area.id()))
                .limit(DRAWN)
                .map(area -> bar(counting, area, figures.getOrDefault(area.id(), List.of())))
                .toList();
    }

    Bar bar(Counting counting, Area area, List<Assessed> own) {
        var address = address(setting, area);
        return counting.bar(
                area.name(),
                own.stream().map(one -> one.verdict().outcome()).toList(),
                setting.keep(address),
                rating -> setting.keep(address + "?rating=" + rating) + "#results",
                Looks.count(own.size(), "indicator", "indicators"));
    }

    private static Map<String, List<Area>> byKind(List<Area> areas) {
        var kinds = new LinkedHashMap<String, List<Area>>();
        areas.forEach(area -> kinds.computeIfAbsent(area.kind(), _ -> new ArrayList<>()).add(area));
        return kinds;
    }

    private Table table(List<Area> own) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.text("Area"));
        columns.add(Table.Column.number("Indicators"));
        framework.ratings().forEach(rating -> columns.add(Table.Column.number(rating.name())));
        columns.add(Table.Column.number("Not rated"));
        return new Table(null, null, columns, own.stream().map(this::row).toList(), true);
    }

    private Table.Row row(Area area) {
        var own = figures.getOrDefault(area.id(), List.of());
        var cells = new ArrayList<gg.jte.Content>();
        var parent =
                areas.stream()
                        .filter(one -> one.id().equals(area.parent()))
                        .map(Area::name)
                        .findFirst()
                        .orElse("");
        cells.add(Cells.linked(area.name(), setting.keep(address(setting, area)), parent));
        cells.add(org.outturn.design.Components.text(String.valueOf(own.size())));
        for (var rating : framework.ratings()) {
            cells.add(
                    count(
                            own.stream()
                                    .filter(one ->
                                            rating.equals(Looks.rating(one.verdict().outcome())))
                                    .count()));
        }
        cells.add(
                count(
                        own.stream()
                                .filter(one -> Looks.rating(one.verdict().outcome()) == null)
                                .count()));
        return new Table.Row(cells, false);
    }

    private static gg.jte.Content count(long number) {
        return org.outturn.design.Components.text(String.valueOf(number));
    }
}
