package org.outturn.report;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.report.page.FrontPage;
import org.outturn.report.page.JtefrontGenerated;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page.
@Controller
class FrontPages {
    private final Councils councils;
    private final Editions editions;

    FrontPages(Councils councils, Editions editions) {
        this.councils = councils;
        this.editions = editions;
    }

    @GetMapping("/")
    Page front(Visitor visitor) {
        var all = councils.list();
        var cards =
                all.stream()
                        .filter(council -> visitor.may(Role.READER, council.id()))
                        .map(FrontPages::card)
                        .toList();
        return Page.of(
                Template.of(
                        JtefrontGenerated::render,
                        new FrontPage(
                                Frame.program(visitor, "Council performance"),
                                visitor.isSignedIn(),
                                cards,
                                published(all))));
    }

    /// What anybody may read, asked for once for all councils.
    private List<FrontPage.Published> published(List<Council> all) {
        var newest =
                editions.newest(null, null).stream()
                        .collect(Collectors.groupingBy(Edition::council));
        return all.stream()
                .map(council ->
                        new FrontPage.Published(
                                council.name(),
                                council.called(),
                                Frame.Part.RESIDENTS.address(council),
                                PublishedList.of(newest.getOrDefault(council.id(), List.of()))))
                .filter(council -> !council.reports().isEmpty())
                .toList();
    }

    private static FrontPage.CouncilCard card(Council council) {
        return new FrontPage.CouncilCard(
                council.name(),
                Frame.Part.OVERVIEW.address(council),
                council.about(),
                council.period().label(),
                council.fictional());
    }
}
