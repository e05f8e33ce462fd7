package org.outturn.desk;

import java.util.List;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.design.Link;
import org.outturn.desk.page.ChangesPage;
import org.outturn.desk.page.JtechangesGenerated;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.fact.Change;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What has changed since an edition, and between two.
@Controller
class ChangePages {
    private static final String ALL =
            "Everything that a report for the period can draw on is compared, whether or not this report shows it.";
    private static final String SHOWN =
            "Compared is what the report shows: measures with their targets, rating schemes and commentary, risks, budget lines, commitments, and words of the template.";

    private final Shelves shelves;
    private final Editions editions;

    ChangePages(Shelves shelves, Editions editions) {
        this.shelves = shelves;
        this.editions = editions;
    }

    @GetMapping("/{council}/reports/{report}/editions/{period}/{number}/since")
    Page since(
            @PathVariable String council,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable int number,
            Visitor visitor) {
        var edition = shelves.edition(council, report, period, number);
        var changes = editions.since(edition);
        return page(
                new ChangesPage(
                        shelves.shell(
                                council,
                                visitor,
                                "Since publication: " + edition.title(),
                                "Since publication"),
                        "%s, %s".formatted(edition.title(), edition.name()),
                        "Since publication",
                        null,
                        ChangeTables.summary(changes),
                        ALL,
                        ChangeTables.of(changes, "On " + edition.published(), "Now"),
                        List.of(
                                new Link(edition.name(), edition.address()),
                                new Link("All editions", Shelves.editions(edition)))));
    }

    @GetMapping("/{council}/reports/{report}/editions/{period}/compare")
    Page compare(
            @PathVariable String council,
            @PathVariable String report,
            @PathVariable String period,
            @RequestParam int from,
            @RequestParam int to,
            Visitor visitor) {
        var earlier = shelves.edition(council, report, period, Math.min(from, to));
        var later = shelves.edition(council, report, period, Math.max(from, to));
        boolean isWide = visitor.may(Role.READER, council);
        var changes =
                isWide ? editions.changes(earlier, later) : editions.shownChanges(earlier, later);
        var title = "Editions %d and %d compared".formatted(earlier.number(), later.number());
        return page(
                new ChangesPage(
                        shelves.shell(council, visitor, title + ": " + later.title(), title),
                        "%s, %s".formatted(later.title(), later.period().label()),
                        title,
                        later.note().isEmpty() ? null : later.note(),
                        isWide || !changes.isEmpty()
                                ? ChangeTables.summary(changes)
                                : Change.NOTHING_SHOWN,
                        isWide ? ALL : SHOWN,
                        ChangeTables.of(
                                changes,
                                "Edition " + earlier.number(),
                                "Edition " + later.number()),
                        List.of(
                                new Link(earlier.name(), earlier.address()),
                                new Link(later.name(), later.address()),
                                new Link("All editions", Shelves.editions(later)))));
    }

    static String comparison(Edition edition, int from, int to) {
        return "%s/%s/compare?from=%d&to=%d"
                .formatted(Shelves.editions(edition), edition.slug(), from, to);
    }

    private static Page page(ChangesPage page) {
        return Page.of(Template.of(JtechangesGenerated::render, page));
    }
}
