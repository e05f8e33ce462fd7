package org.outturn.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.search.page.JtesearchGenerated;
import org.outturn.search.page.SearchPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.Settings;
import org.outturn.viewing.Trend;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Search over everything of a council.
@Controller
class SearchPages {
    private final Settings settings;
    private final Search search;
    private final Assessment assessment;

    SearchPages(Settings settings, Search search, Assessment assessment) {
        this.settings = settings;
        this.search = search;
        this.assessment = assessment;
    }

    @GetMapping("/{council}/search")
    Page search(
            @PathVariable String council,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String all,
            Visitor visitor) {
        var setting = settings.setting(council, null, visitor);
        var hits = search.find(council, q, all.equals("yes"));
        return Page.of(
                Template.of(
                        JtesearchGenerated::render,
                        new SearchPage(
                                setting.shell(
                                        Frame.Part.SEARCH,
                                        q.isBlank() ? "Search" : "Search for " + q.strip(),
                                        null),
                                Frame.Part.SEARCH.address(setting.council()),
                                new Input(
                                        Field.of(
                                                "q",
                                                "Search indicators, risks, commitments and reports"),
                                        "search",
                                        "off",
                                        q),
                                results(q, hits),
                                hits.isCut() && all.isEmpty() ? all(setting, q, hits) : null,
                                groups(setting, hits.list()))));
    }

    private static String results(String asked, Hits hits) {
        if (asked.isBlank()) {
            return "";
        }
        var total = Looks.count(hits.total(), "result", "results");
        return hits.total() == 0
                ? "Nothing has all of these words."
                : hits.isCut() ? "The best %d of %s".formatted(hits.list().size(), total) : total;
    }

    private static Link all(Setting setting, String asked, Hits hits) {
        return new Link(
                "Show all %d results".formatted(hits.total()),
                Frame.Part.SEARCH.address(setting.council())
                        + "?all=yes&q="
                        + URLEncoder.encode(asked.strip(), StandardCharsets.UTF_8));
    }

    /// By kind; within each the best first.
    private List<SearchPage.Group> groups(Setting setting, List<Hit> hits) {
        var standing = standing(setting, hits);
        var groups = new ArrayList<SearchPage.Group>();
        Arrays.stream(Hit.Kind.values())
                .forEach(kind -> {
                    var own =
                            hits.stream()
                                    .filter(hit -> hit.kind() == kind)
                                    .map(hit ->
                                            found(
                                                    setting,
                                                    hit,
                                                    kind == Hit.Kind.INDICATOR
                                                            ? standing.get(hit.id())
                                                            : null))
                                    .distinct()
                                    .toList();
                    if (!own.isEmpty()) {
                        groups.add(new SearchPage.Group(name(kind), own));
                    }
                });
        return groups;
    }

    /// How the indicators stand at present, by id; nothing is read where none was found.
    private Map<String, Assessed> standing(Setting setting, List<Hit> hits) {
        var found =
                hits.stream()
                        .filter(hit -> hit.kind() == Hit.Kind.INDICATOR)
                        .map(Hit::id)
                        .collect(Collectors.toSet());
        return found.isEmpty()
                ? Map.of()
                : assessment
                        .whole(
                                setting.council().id(),
                                setting.period(),
                                FiguresAs.LATEST,
                                found::contains)
                        .stream()
                        .collect(Collectors.toMap(one -> one.indicator().id(), one -> one));
    }

    private static SearchPage.Found found(Setting setting, Hit hit, @Nullable Assessed one) {
        return new SearchPage.Found(
                hit.title(),
                href(setting.council().id(), hit),
                FoundWords.under(hit),
                one == null ? null : Looks.mark(one.verdict().outcome()),
                one == null ? "" : figure(setting, one));
    }

    /// With its period, where that is not the council's.
    private static String figure(Setting setting, Assessed one) {
        var covers = Trend.covers(one);
        return one.result() == null || covers.equals(setting.period())
                ? Looks.result(one)
                : "%s, %s".formatted(Looks.result(one), covers.shortLabel());
    }

    private static String name(Hit.Kind kind) {
        return switch (kind) {
            case INDICATOR -> "Indicators";
            case RISK -> "Risks";
            case COMMITMENT -> "Commitments";
            case REPORT -> "Reports";
            case GROUPING -> "Scorecards";
            case UNIT -> "Units";
            case AREA -> "Areas";
            case SAVING -> "Savings";
            case BUDGET -> "Budget lines";
            case MEETING -> "Meetings";
            case RECOMMENDATION -> "Scrutiny recommendations";
            case WORDS -> "Commentary";
        };
    }

    private static String href(String council, Hit hit) {
        var path =
                switch (hit.kind()) {
                    case INDICATOR -> "indicators/" + hit.id();
                    case RISK -> "risks/" + hit.id() + period(hit);
                    case COMMITMENT -> "commitments/" + hit.id() + period(hit);
                    case REPORT -> "reports/" + hit.id();
                    case GROUPING -> "groups/" + hit.id();
                    case UNIT -> "groups/unit/" + hit.id();
                    case AREA -> "areas/" + hit.id();
                    case SAVING -> money(hit, "saving");
                    case BUDGET -> money(hit, hit.under());
                    case MEETING -> "groups/committee/" + hit.id();
                    case RECOMMENDATION -> "recommendations/" + hit.id();
                    case WORDS -> "indicators/" + hit.id() + "#commentary";
                };
        return "/" + council + "/" + path;
    }

    /// A line of the page of money, in the reporting period in which it last stood. The page does not always show every line, so that it is asked
    /// for this one.
    private static String money(Hit hit, String part) {
        var period = period(hit);
        var anchor = Cells.anchor(part, hit.id());
        return "money%s%sline=%s#%s"
                .formatted(period, period.isEmpty() ? "?" : "&", anchor, anchor);
    }

    private static String period(Hit hit) {
        return hit.past().isEmpty()
                ? ""
                : "?period=" + URLEncoder.encode(hit.past(), StandardCharsets.UTF_8);
    }
}
