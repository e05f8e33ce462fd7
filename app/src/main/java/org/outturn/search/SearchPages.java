package org.outturn.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.access.Visitor;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.search.page.JtesearchGenerated;
import org.outturn.search.page.SearchPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Cells;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Search over everything of a council.
@Controller
class SearchPages {
    private final Settings settings;
    private final Search search;

    SearchPages(Settings settings, Search search) {
        this.settings = settings;
        this.search = search;
    }

    @GetMapping("/{council}/search")
    Page search(
            @PathVariable String council,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor) {
        var setting = settings.setting(council, null, visitor);
        var hits = search.find(council, q);
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
                                groups(council, hits))));
    }

    private static String results(String asked, List<Hit> hits) {
        return asked.isBlank()
                ? ""
                : hits.isEmpty()
                        ? "Nothing has all of these words."
                        : Looks.count(hits.size(), "result", "results");
    }

    /// By kind; within each the best first.
    private static List<SearchPage.Group> groups(String council, List<Hit> hits) {
        var groups = new ArrayList<SearchPage.Group>();
        Arrays.stream(Hit.Kind.values())
                .forEach(kind -> {
                    var own =
                            hits.stream()
                                    .filter(hit -> hit.kind() == kind)
                                    .map(hit ->
                                            new SearchPage.Found(
                                                    hit.title(),
                                                    href(council, hit),
                                                    FoundWords.under(hit)))
                                    .distinct()
                                    .toList();
                    if (!own.isEmpty()) {
                        groups.add(new SearchPage.Group(name(kind), own));
                    }
                });
        return groups;
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
                    case RISK -> stood("risks", hit, "risk");
                    case COMMITMENT -> stood("commitments", hit, "commitment");
                    case REPORT -> "reports/" + hit.id();
                    case GROUPING -> "groups/" + hit.id();
                    case UNIT -> "groups/unit/" + hit.id();
                    case AREA -> "areas/" + hit.id();
                    case SAVING -> stood("money", hit, "saving");
                    case BUDGET -> stood("money", hit, hit.under());
                    case MEETING -> "groups/committee/" + hit.id();
                    case RECOMMENDATION -> "recommendations/" + hit.id();
                    case WORDS -> "indicators/" + hit.id() + "#commentary";
                };
        return "/" + council + "/" + path;
    }

    /// A line of a page, in the reporting period in which it last stood.
    private static String stood(String page, Hit hit, String part) {
        var period =
                hit.past().isEmpty()
                        ? ""
                        : "?period=" + URLEncoder.encode(hit.past(), StandardCharsets.UTF_8);
        return page + period + "#" + Cells.anchor(part, hit.id());
    }
}
