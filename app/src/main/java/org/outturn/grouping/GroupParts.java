package org.outturn.grouping;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Paged;
import org.outturn.grouping.GroupQuery.Part;
import org.outturn.grouping.page.GroupPage;
import org.outturn.rules.rating.Mood;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Entry;
import org.outturn.viewing.page.TablesPage;

/// The lists of a scorecard: each in brief, or one of the changes in full, searched and a page at a time.
///
/// @param address of the scorecard
/// @param list the address of its indicators in the list of indicators
/// @param now its indicators as they stand
record GroupParts(
        Setting setting,
        String address,
        String list,
        GroupQuery query,
        Changes changes,
        List<Assessed> now) {
    static final int BRIEF = 5;

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

    /// The first of those with the worst rating; the list of indicators has all of them.
    GroupPage.Part attention() {
        var poor = now.stream().filter(one -> mood(one) == Mood.POOR).toList();
        var ratings =
                poor.stream()
                        .map(one -> Looks.rating(one.verdict().outcome()))
                        .filter(Objects::nonNull)
                        .map(rating -> "rating=" + rating.id())
                        .distinct()
                        .collect(Collectors.joining("&"));
        return new GroupPage.Part(
                "Needs attention",
                poor.stream().limit(BRIEF).map(this::entry).toList(),
                poor.size() <= BRIEF
                        ? null
                        : new Link(
                                "Show all %d that need attention".formatted(poor.size()),
                                setting.keep(list + (list.contains("?") ? "&" : "?") + ratings)));
    }

    /// Null where all of it is shown in brief.
    GroupPage.@Nullable Chosen chosen() {
        return query.part().map(this::chosen).orElse(null);
    }

    private GroupPage.Chosen chosen(Part part) {
        var all = entries(part);
        var found = all.stream().filter(query::keeps).toList();
        var paged = Paged.of(found, query.page());
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
                paged.words(results(found.size(), all.size())),
                paged.shown(),
                paged.paging(page -> link(part.word(), page)),
                new Link(
                        "Back to the whole scorecard",
                        setting.keep(
                                new GroupQuery("", "", 1)
                                        .address(address, changes.since(), "", 1))));
    }

    private String link(String show, int page) {
        return setting.keep(query.address(address, changes.since(), show, page));
    }

    private static String results(int found, int all) {
        var indicators = Looks.count(all, "indicator", "indicators");
        return found == all ? indicators : "%d of %s".formatted(found, indicators);
    }

    private List<Entry> entries(Part part) {
        return switch (part) {
            case WORSE -> changes.turned(Mood.POOR);
            case BETTER -> changes.turned(Mood.GOOD);
            case OTHERWISE -> changes.otherwise();
        };
    }

    private static @Nullable Mood mood(Assessed one) {
        var rating = Looks.rating(one.verdict().outcome());
        return rating == null ? null : rating.mood();
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
