package org.outturn.desk;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.design.Button;
import org.outturn.design.Field;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Table;
import org.outturn.desk.page.EditionsPage;
import org.outturn.desk.page.JteeditionsGenerated;
import org.outturn.edition.Edition;
import org.outturn.publication.Reports;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Every edition of a report, and two of them to compare.
@Controller
class EditionLists {
    private final Shelves shelves;
    private final Reports reports;

    EditionLists(Shelves shelves, Reports reports) {
        this.shelves = shelves;
        this.reports = reports;
    }

    @GetMapping("/{council}/reports/{report}/editions")
    Page list(@PathVariable String council, @PathVariable String report, Visitor visitor) {
        var all = shelves.all(council, report);
        var live = reports.find(council, report);
        if (all.isEmpty() && live.isEmpty()) {
            throw Shelves.missing();
        }
        var title =
                all.isEmpty() ? live.orElseThrow(Shelves::missing).title() : all.getFirst().title();
        return Page.of(
                Template.of(
                        JteeditionsGenerated::render,
                        new EditionsPage(
                                shelves.shell(council, visitor, "Editions: " + title, "Editions"),
                                title,
                                "Editions",
                                table(all, visitor.may(Role.READER, council)),
                                comparisons(all),
                                visitor.may(Role.ANALYST, council) && live.isPresent()
                                        ? Button.link(
                                                "Publish this report",
                                                PublishPages.address(council, report))
                                        : null)));
    }

    private static Table table(List<Edition> all, boolean reader) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.text("Edition"));
        columns.add(Table.Column.text("Published"));
        if (reader) {
            columns.add(Table.Column.text("By"));
        }
        columns.add(Table.Column.text("What changed"));
        return new Table(
                null,
                null,
                columns,
                all.stream().map(edition -> row(edition, reader)).toList(),
                true);
    }

    private static Table.Row row(Edition edition, boolean reader) {
        var cells = new ArrayList<gg.jte.Content>();
        cells.add(Links.of(edition.name(), edition.address()));
        cells.add(text(edition.published()));
        if (reader) {
            cells.add(text(edition.publishedBy()));
        }
        cells.add(
                text(
                        !edition.note().isEmpty()
                                ? edition.note()
                                : edition.number() == 1 ? "First edition" : ""));
        return new Table.Row(cells, false);
    }

    private static List<EditionsPage.Comparison> comparisons(List<Edition> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Edition::period, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(some -> some.size() > 1)
                .map(EditionLists::comparison)
                .toList();
    }

    private static EditionsPage.Comparison comparison(List<Edition> some) {
        var newest = some.getFirst();
        return new EditionsPage.Comparison(
                "Compare two editions of " + newest.period().label(),
                "%s/%s/compare".formatted(Shelves.editions(newest), newest.slug()),
                select("from", "Earlier", newest, some, some.get(1)),
                select("to", "Later", newest, some, newest));
    }

    private static Select select(
            String name, String label, Edition newest, List<Edition> some, Edition chosen) {
        return new Select(
                new Field(name + "-" + newest.slug(), name, label, null, null),
                some.stream()
                        .map(edition ->
                                new Option(
                                        String.valueOf(edition.number()),
                                        "Edition %d of %s"
                                                .formatted(edition.number(), edition.published()),
                                        edition.equals(chosen)))
                        .toList());
    }
}
