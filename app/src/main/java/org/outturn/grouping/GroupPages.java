package org.outturn.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.assessment.Filter;
import org.outturn.assessment.Scorecard;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Councils;
import org.outturn.council.Unit;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.grouping.page.GroupPage;
import org.outturn.grouping.page.JtegroupGenerated;
import org.outturn.recommendation.Recommendations;
import org.outturn.rules.period.Period;
import org.outturn.scrutiny.Recommended;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Counting;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.page.Heading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The scorecard of one grouping or unit, and of the whole council: how it stands, what needs attention, what changed since a meeting.
@Controller
class GroupPages {
    private static final String COMMITTEE = "committee=";

    private final Settings settings;
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Recommendations recommendations;

    GroupPages(
            Settings settings,
            Assessment assessment,
            Catalogue catalogue,
            Councils councils,
            Recommendations recommendations) {
        this.recommendations = recommendations;
        this.settings = settings;
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.councils = councils;
    }

    /// What the page is of.
    ///
    /// @param filter as the list of indicators is asked for it: `committee=housing`; empty for everything
    private record Subject(String caption, String title, String filter, String address) {}

    /// @param since a reporting period, or the day of a meeting
    @GetMapping("/{council}/changes")
    Page changes(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        return page(
                setting,
                new Subject(
                        setting.council().name(), "What changed", "", "/" + council + "/changes"),
                Changes.since(setting.period(), since),
                GroupQuery.of(query));
    }

    /// @param kind one of the council's ways of grouping, or `unit`
    @GetMapping("/{council}/groups/{kind}/{value}")
    Page group(
            @PathVariable String council,
            @PathVariable String kind,
            @PathVariable String value,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var setting = settings.setting(council, period, visitor);
        var name =
                kind.equals("unit")
                        ? Unit.find(value, councils.units(council)).map(Unit::name)
                        : catalogue
                                .framework(council)
                                .grouping(kind, value)
                                .map(grouping -> grouping.name());
        return page(
                setting,
                new Subject(
                        Looks.capital(kind),
                        name.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                        kind + "=" + value,
                        "/%s/groups/%s/%s".formatted(council, kind, value)),
                Changes.since(setting.period(), since),
                GroupQuery.of(query));
    }

    private Page page(Setting setting, Subject subject, Period since, GroupQuery asked) {
        var now = found(setting, setting.period(), subject.filter());
        var changes = new Changes(setting, since, now, found(setting, since, subject.filter()));
        var list = Frame.Part.INDICATORS.address(setting.council()) + query(subject.filter());
        var parts = new GroupParts(setting, subject.address(), list, asked, changes, now);
        var framework = catalogue.framework(setting.council().id());
        return Page.of(
                Template.of(
                        JtegroupGenerated::render,
                        new GroupPage(
                                setting.shell(
                                        Frame.Part.OVERVIEW, subject.title(), subject.title()),
                                new Heading(
                                        subject.caption() + ", " + setting.period().label(),
                                        subject.title(),
                                        null),
                                subject.address(),
                                periods(setting, since),
                                since.label(),
                                changes.steady(),
                                new Counting(framework.ratings(), setting)
                                        .bar(
                                                "All indicators",
                                                counted(setting, subject.filter()),
                                                subject.filter()),
                                List.of(
                                        parts.brief(GroupQuery.Part.WORSE),
                                        parts.brief(GroupQuery.Part.BETTER),
                                        parts.brief(GroupQuery.Part.OTHERWISE)),
                                parts.attention(),
                                recommended(setting, subject.filter()),
                                now.isEmpty()
                                        ? null
                                        : new Link(
                                                "See %s, to filter and sort"
                                                        .formatted(
                                                                now.size() == 1
                                                                        ? "the indicator"
                                                                        : "all %d indicators"
                                                                                .formatted(
                                                                                        now
                                                                                                .size())),
                                                setting.keep(list)),
                                parts.chosen(),
                                ways(setting, subject.filter()))));
    }

    private GroupPage.@Nullable Part recommended(Setting setting, String filter) {
        if (!filter.startsWith(COMMITTEE)) {
            return null;
        }
        var committee = filter.substring(COMMITTEE.length());
        var recommended = new Recommended(setting, recommendations.list(setting.council().id()));
        var own = recommended.by(committee);
        return own.isEmpty()
                ? null
                : new GroupPage.Part(
                        "What the committee recommended",
                        own.stream().limit(GroupParts.BRIEF).toList(),
                        new Link(
                                own.size() <= GroupParts.BRIEF
                                        ? "Filter and sort its recommendations"
                                        : "Show all %d recommendations".formatted(own.size()),
                                recommended.address(committee)));
    }

    private static List<Link> ways(Setting setting, String filter) {
        var query = query(filter);
        return List.of(
                new Link(
                        "Present one by one",
                        setting.keep("/%s/present%s".formatted(setting.council().id(), query))),
                new Link("CSV", download(setting, "csv", query)),
                new Link("Excel", download(setting, "xlsx", query)));
    }

    private static String query(String filter) {
        return filter.isEmpty() ? "" : "?" + filter;
    }

    private static String download(Setting setting, String extension, String query) {
        return setting.keep(
                "/%s/downloads/indicators.%s%s"
                        .formatted(setting.council().id(), extension, query));
    }

    /// Those that are counted: a measure and its variants are one.
    private List<Assessed> counted(Setting setting, String filter) {
        return read(setting, filter)
                .map(scorecard(setting, setting.period())::counted)
                .orElse(List.of());
    }

    private List<Assessed> found(Setting setting, Period period, String filter) {
        return read(setting, filter).map(scorecard(setting, period)::filter).orElse(List.of());
    }

    private Scorecard scorecard(Setting setting, Period period) {
        return assessment.scorecard(setting.council().id(), period, FiguresAs.LATEST);
    }

    private Optional<Filter> read(Setting setting, String filter) {
        var council = setting.council().id();
        if (filter.isEmpty()) {
            return Optional.of(Filter.ALL);
        }
        return switch (Filter.read(filter, catalogue.framework(council), councils.units(council))) {
            case Filter.Reading.Read(var read) -> Optional.of(read);
            case Filter.Reading.Refused _ -> Optional.empty();
        };
    }

    private static List<Select> periods(Setting setting, Period since) {
        var now = new ArrayList<Option>();
        var earlier = new ArrayList<Option>();
        for (var one : setting.periods()) {
            now.add(new Option(one.toString(), one.label(), one.equals(setting.period())));
            if (one.end().isBefore(setting.period().end())) {
                earlier.add(new Option(one.toString(), one.label(), one.equals(since)));
            }
        }
        if (earlier.stream().noneMatch(Option::chosen)) {
            earlier.addFirst(new Option(since.toString(), since.label(), true));
        }
        return List.of(
                new Select(Field.of("period", "Reporting period"), now),
                new Select(Field.of("since", "Compare with"), earlier));
    }
}
