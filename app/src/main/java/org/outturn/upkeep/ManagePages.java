package org.outturn.upkeep;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.audit.Audit;
import org.outturn.audit.Entry;
import org.outturn.council.Council;
import org.outturn.design.Link;
import org.outturn.design.Table;
import org.outturn.pack.PackRows;
import org.outturn.packfile.PackTable;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.JtemanageGenerated;
import org.outturn.upkeep.page.ManagePage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page of the upkeep: everything that the council's pack holds.
@Controller
class ManagePages {
    private static final String PACK = "pack";

    private record Part(String title, String about, List<PackTable> tables) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part(
                            "Framework",
                            "What is measured, planned and grouped",
                            List.of(
                                    PackTable.INDICATORS,
                                    PackTable.TARGETS,
                                    PackTable.CUTOFFS,
                                    PackTable.GROUPINGS,
                                    PackTable.UNITS,
                                    PackTable.AREAS)),
                    new Part(
                            "Figures and judgements",
                            "What came in, and what is set beside it",
                            List.of(
                                    PackTable.OBSERVATIONS,
                                    PackTable.JUDGEMENTS,
                                    PackTable.COMPARISONS,
                                    PackTable.BENCHMARKS)),
                    new Part(
                            "Risks, money and commitments",
                            "By reporting period",
                            List.of(
                                    PackTable.RISKS,
                                    PackTable.RISK_CONTROLS,
                                    PackTable.RISK_REVIEWS,
                                    PackTable.RISK_COUNTS,
                                    PackTable.REVENUE,
                                    PackTable.CAPITAL,
                                    PackTable.SAVINGS,
                                    PackTable.COMMITMENTS,
                                    PackTable.RECOMMENDATIONS,
                                    PackTable.RECOMMENDATION_UPDATES,
                                    PackTable.MEETINGS)),
                    new Part(
                            "Papers",
                            "What a paper prints, to check it",
                            List.of(PackTable.STATED, PackTable.RELATIONS)));

    private final Upkeep upkeep;
    private final Audit audit;

    ManagePages(Upkeep upkeep, Audit audit) {
        this.upkeep = upkeep;
        this.audit = audit;
    }

    @GetMapping("/{council}/manage")
    Page manage(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var owner = upkeep.council(council);
        var pack = upkeep.pack(council);
        var latest = new HashMap<String, Entry>();
        audit.latest(council).forEach(entry -> latest.put(entry.subject(), entry));
        var sections = new ArrayList<ManagePage.Section>();
        for (var part : PARTS) {
            sections.add(
                    new ManagePage.Section(
                            part.title(),
                            part.about(),
                            tables(council, part.tables(), pack, latest)));
        }
        sections.add(texts(owner, pack, latest));
        return Page.of(
                Template.of(
                        JtemanageGenerated::render,
                        new ManagePage(
                                upkeep.shell(council, visitor, "Manage", null),
                                ways(owner, visitor),
                                owner.name(),
                                "Manage",
                                "Everything that the council's data pack holds. Each change is checked by the same rules as an import, judged at"
                                        + " once, and kept with who made it and when.",
                                ListPages.done(query),
                                sections)));
    }

    /// What has pages of its own.
    private static List<Link> ways(Council council, Visitor visitor) {
        var ways = new ArrayList<Link>();
        ways.add(
                new Link(
                        "Commentary: write what the figures mean and what is done",
                        Frame.Part.MANAGE.address(council) + "/commentary"));
        ways.add(
                new Link(
                        "Rating schemes: read, try and change them",
                        Frame.Part.SCHEMES.address(council)));
        ways.add(
                new Link(
                        "Ratings: their words, order and colours",
                        Frame.Part.MANAGE.address(council) + "/ratings"));
        ways.add(
                new Link(
                        "Benchmarks: where the council stands beside others",
                        "/" + council.id() + "/benchmarks"));
        ways.add(
                new Link(
                        "Audit trail: who changed what, when and why",
                        Frame.Part.MANAGE.address(council) + "/audit"));
        if (visitor.may(Role.ADMINISTRATOR, council.id())) {
            ways.add(new Link("People and their roles", Frame.Part.PEOPLE.address(council)));
        }
        return ways;
    }

    private static Table tables(
            String council, List<PackTable> tables, PackRows pack, Map<String, Entry> latest) {
        var rows = new ArrayList<Table.Row>();
        for (var table : tables) {
            var form = TableForm.of(table);
            var address = Upkeep.address(council, form);
            var word = table.word();
            rows.add(
                    Table.Row.of(
                            Upkeep.link(form.name(), address, form.about()),
                            text("%,d".formatted(pack.rows(table).size())),
                            text(changed(latest.getOrDefault(word, latest.get(PACK)))),
                            Upkeep.ways(
                                    List.of(
                                            new Link("Add", address + "/add"),
                                            new Link("Excel", address + "/" + word + ".xlsx"),
                                            new Link("Upload", address + "/upload")),
                                    form.name())));
        }
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("What"),
                        Table.Column.number("Rows"),
                        Table.Column.text("Last changed"),
                        Table.Column.text("Change")),
                rows,
                true);
    }

    private static ManagePage.Section texts(
            Council council, PackRows pack, Map<String, Entry> latest) {
        var rows = new ArrayList<Table.Row>();
        for (var file : TextFile.of(pack)) {
            rows.add(
                    Table.Row.of(
                            Upkeep.link(
                                    file.name(),
                                    TextFile.address(council.id(), file.file()),
                                    file.about()),
                            text(file.file()),
                            text(changed(latest.getOrDefault(file.file(), latest.get(PACK))))));
        }
        return new ManagePage.Section(
                "Texts",
                "What is written rather than filled in",
                new Table(
                        null,
                        null,
                        List.of(
                                Table.Column.text("What"),
                                Table.Column.text("File"),
                                Table.Column.text("Last changed")),
                        rows,
                        true));
    }

    private static String changed(@Nullable Entry entry) {
        return entry == null
                ? "–"
                : "%s by %s".formatted(Moments.of(entry.at()), entry.actor())
                        + (entry.subject().equals(PACK) ? " (import)" : "");
    }
}
