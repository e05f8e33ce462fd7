package org.outturn.resident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Mark;
import org.outturn.design.Paged;
import org.outturn.design.chart.RatingBar;
import org.outturn.edition.Edition;
import org.outturn.resident.page.ResidentsPage;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.site.RatingMark;

/// The page on how a council is doing: all of it counted, its topics, and the indicators that are asked for, a page at a time.
///
/// @param all every published indicator
/// @param editions the newest of each report
/// @param chosen whether a report names only indicators with certain ratings
record ResidentList(
        Council council,
        Visitor visitor,
        List<PublicIndicator> all,
        List<Edition> editions,
        boolean chosen,
        ResidentQuery query) {
    private static final String LIST = "#list";

    /// @param asked a topic that there is none of is no topic
    static ResidentQuery known(List<PublicIndicator> all, ResidentQuery asked) {
        return all.stream().anyMatch(asked::isOn)
                ? asked
                : new ResidentQuery(asked.words(), asked.rating(), "", asked.page());
    }

    ResidentsPage page() {
        var own = all.stream().filter(query::isOn).toList();
        var topic = query.topic().isEmpty() ? null : own.getFirst().topic();
        var title =
                "How %s is doing%s"
                        .formatted(council.called(), topic == null ? "" : ": " + topic.name());
        var found =
                own.stream()
                        .filter(query::finds)
                        .sorted(
                                Comparator.comparing(
                                        PublicIndicator::topic,
                                        Comparator.nullsLast(
                                                Comparator.comparingInt(Topic::position))))
                        .toList();
        var paged = Paged.of(found, query.page());
        return new ResidentsPage(
                Frame.council(council, visitor, Frame.Part.RESIDENTS, title, null),
                title,
                ResidentWords.lead(own, editions.size(), chosen),
                own.isEmpty() ? null : bar(own),
                keys(own),
                topic == null ? topics() : List.of(),
                topic == null ? null : new Link("All topics", address()),
                new Input(
                        Field.of(
                                "q",
                                topic == null
                                        ? "Find an indicator"
                                        : "Find an indicator of this topic"),
                        "search",
                        "off",
                        query.words()),
                address() + LIST,
                query.topic(),
                found.isEmpty()
                        ? query.rating().isEmpty()
                                ? "No indicator has all of these words."
                                : "No indicator has this rating."
                        : paged.words(counted(found.size(), own.size())),
                query.isSearched() ? address() + query.on(query.topic()).address("") + LIST : "",
                groups(paged.shown(), topic != null),
                paged.paging(page -> query.paged(page).address(address()) + LIST),
                editions.stream().map(ResidentList::report).toList(),
                address() + "/feed.xml");
    }

    private String address() {
        return Frame.Part.RESIDENTS.address(council);
    }

    private static String counted(int found, int every) {
        var indicators = ResidentWords.counted(every, "indicator");
        return found == every ? indicators : "%,d of %s".formatted(found, indicators);
    }

    private static RatingBar bar(List<PublicIndicator> own) {
        return new RatingBar(
                "Ratings",
                byRating(own).values().stream()
                        .map(same -> new RatingBar.Part(mark(same.getFirst()), same.size()))
                        .toList());
    }

    private List<ResidentsPage.Key> keys(List<PublicIndicator> own) {
        return byRating(own).entrySet().stream()
                .map(one ->
                        new ResidentsPage.Key(
                                mark(one.getValue().getFirst()),
                                String.valueOf(one.getValue().size()),
                                query.rated(one.getKey()).address(address()) + LIST))
                .toList();
    }

    /// By rating, the best first, those that have none of the council's ratings together at the end.
    private static SequencedMap<String, List<PublicIndicator>> byRating(List<PublicIndicator> own) {
        var counted = new LinkedHashMap<String, List<PublicIndicator>>();
        own.stream()
                .sorted(
                        Comparator.comparing(
                                PublicIndicator::look,
                                Comparator.nullsLast(Comparator.comparingInt(Rating::rank))))
                .forEach(one ->
                        counted.computeIfAbsent(one.ratingId(), _ -> new ArrayList<>()).add(one));
        return counted;
    }

    private static Mark mark(PublicIndicator one) {
        var look = one.look();
        return look == null ? Mark.none("Not rated") : RatingMark.of(look);
    }

    /// Each with how its indicators are doing.
    private List<ResidentsPage.Topic> topics() {
        return all.stream()
                .map(PublicIndicator::topic)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Topic::position))
                .map(topic ->
                        new ResidentsPage.Topic(
                                new Link(topic.name(), query.on(topic.id()).address(address())),
                                ResidentWords.tally(
                                        all.stream()
                                                .filter(one -> topic.equals(one.topic()))
                                                .toList())))
                .toList();
    }

    /// @param one whether all are of one topic
    private List<ResidentsPage.Group> groups(List<PublicIndicator> shown, boolean one) {
        var groups = new LinkedHashMap<String, List<ResidentsPage.Entry>>();
        for (var indicator : shown) {
            groups.computeIfAbsent(one ? "" : heading(indicator), _ -> new ArrayList<>())
                    .add(entry(indicator));
        }
        return groups.entrySet().stream()
                .map(group -> new ResidentsPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    /// The topic; the report where the council has none.
    private String heading(PublicIndicator one) {
        var topic = one.topic();
        var edition = one.edition();
        return topic != null
                ? topic.name()
                : all.stream().anyMatch(other -> other.topic() != null)
                        ? "Other indicators"
                        : "%s, %s".formatted(edition.title(), edition.period().label());
    }

    private ResidentsPage.Entry entry(PublicIndicator one) {
        return new ResidentsPage.Entry(
                one.indicator().title(),
                "%s/indicators/%s".formatted(address(), one.indicator().id()),
                one.sentence(),
                ResidentWords.aim(one),
                ResidentWords.mark(one));
    }

    private static ResidentsPage.Report report(Edition edition) {
        return new ResidentsPage.Report(
                new Link(edition.title() + ", " + edition.of(), edition.address()),
                "Edition %d, published on %s".formatted(edition.number(), edition.published()));
    }
}
