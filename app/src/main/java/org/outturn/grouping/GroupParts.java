package org.outturn.grouping;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Pagination;
import org.outturn.grouping.GroupQuery.Part;
import org.outturn.grouping.page.GroupPage;
import org.outturn.rules.rating.Mood;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.TablesPage;

/// The lists of a scorecard: each in brief, or one of them in full, searched and a page at a time.
///
/// @param address of the scorecard
record GroupParts(
        Setting setting, String address, GroupQuery query, Changes changes, List<Assessed> now) {
    private static final int BRIEF = 10;
    private static final int ON_A_PAGE = 25;

    GroupPage.Part brief(Part part) {
        var all = entries(part);
        return new GroupPage.Part(
                part.title(),
                all.stream().limit(BRIEF).toList(),
                all.size() <= BRIEF
                        ? null
                        : new Link(
                                "Show all %d %s".formatted(all.size(), part.those()),
                                link(part.word(), 1)));
    }

    /// Null where all of it is shown in brief.
    GroupPage.@Nullable Chosen chosen() {
        return query.part().map(this::chosen).orElse(null);
    }

    private GroupPage.Chosen chosen(Part part) {
        var all = entries(part);
        var found = all.stream().filter(query::keeps).toList();
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(query.page(), pages);
        return new GroupPage.Chosen(
                part.title(),
                Arrays.stream(Part.values())
                        .map(one ->
                                new TablesPage.Choice(
                                        one.title(),
                                        String.valueOf(entries(one).size()),
                                        link(one.word(), 1),
                                        one == part))
                        .toList(),
                part.word(),
                setting.period().toString(),
                changes.since().toString(),
                new Input(Field.of("q", "Search"), "search", "off", query.words()),
                results(found.size(), all.size(), page, pages),
                found.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                pages == 1 ? null : Pagination.of(page, pages, one -> link(part.word(), one)),
                new Link(
                        "Back to the whole scorecard",
                        setting.keep(
                                new GroupQuery("", "", 1)
                                        .address(address, changes.since(), "", 1))));
    }

    private String link(String show, int page) {
        return setting.keep(query.address(address, changes.since(), show, page));
    }

    private static String results(int found, int all, int page, int pages) {
        var number =
                found == all
                        ? Looks.count(all, "indicator", "indicators")
                        : "%d of %s".formatted(found, Looks.count(all, "indicator", "indicators"));
        return pages == 1 ? number : "%s, page %d of %d".formatted(number, page, pages);
    }

    private List<Entry> entries(Part part) {
        return switch (part) {
            case WORSE -> changes.turned(Mood.POOR);
            case BETTER -> changes.turned(Mood.GOOD);
            case OTHERWISE -> changes.otherwise();
            case ATTENTION -> now.stream().filter(GroupParts::isPoor).map(this::entry).toList();
            case ALL -> now.stream().map(this::entry).toList();
        };
    }

    private static boolean isPoor(Assessed one) {
        var rating = Looks.rating(one.verdict().outcome());
        return rating != null && rating.mood() == Mood.POOR;
    }

    private Entry entry(Assessed one) {
        return new Entry(
                one.indicator().title(),
                setting.keep(Looks.href(setting.council(), one)),
                Looks.under(one),
                Looks.mark(one.verdict().outcome()),
                null,
                one.verdict().outcome().reason());
    }
}
