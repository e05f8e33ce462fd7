package org.outturn.desk;

import static org.outturn.design.Components.text;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.ContentPolicy;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.SummaryList;
import org.outturn.design.Table;
import org.outturn.desk.page.EditionPage;
import org.outturn.desk.page.JteeditionGenerated;
import org.outturn.document.Document;
import org.outturn.edition.Edition;
import org.outturn.edition.Editions;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.writing.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One edition, to read and to take away byte for byte.
@Controller
class EditionPages {
    private final Shelves shelves;
    private final Editions editions;

    EditionPages(Shelves shelves, Editions editions) {
        this.shelves = shelves;
        this.editions = editions;
    }

    @GetMapping("/{council}/reports/{report}/editions/{period}/{number}")
    Page read(
            @PathVariable String council,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String published,
            Visitor visitor,
            HttpServletResponse response) {
        var edition = shelves.edition(council, report, period, number);
        var newest = shelves.ofPeriod(council, report, period).getFirst();
        boolean reader = visitor.may(Role.READER, council);
        return Page.of(
                Template.of(
                        JteeditionGenerated::render,
                        new EditionPage(
                                shelves.shell(
                                        council,
                                        visitor,
                                        edition.title() + ", " + edition.name(),
                                        edition.name()),
                                edition.of(),
                                edition.title(),
                                published == null
                                        ? null
                                        : new Notification(
                                                "Published",
                                                edition.name() + " can now be read by everybody.",
                                                true),
                                newest.number() == number
                                        ? null
                                        : new Link(
                                                "edition %d of %s"
                                                        .formatted(
                                                                newest.number(),
                                                                newest.published()),
                                                newest.address()),
                                about(edition, reader),
                                files(edition),
                                ways(edition, reader),
                                body(editions.document(edition), response))));
    }

    @GetMapping("/{council}/reports/{report}/editions/{period}/{number}/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable int number,
            @PathVariable String file) {
        var edition = shelves.edition(council, report, period, number);
        var format =
                edition.files().stream()
                        .map(Edition.Stored::format)
                        .filter(one -> file.equals(report + "." + one.extension()))
                        .findFirst()
                        .orElseThrow(Shelves::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(edition.file(format))
                                .build()
                                .toString())
                .body(editions.file(edition, format).orElseThrow(Shelves::missing).array());
    }

    private static Content body(Document document, HttpServletResponse response) {
        var fragment = Documents.fragment(document);
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.withStyle(fragment.style()));
        return out -> {
            out.writeContent("<style>" + fragment.style() + "</style>");
            out.writeContent(fragment.body());
        };
    }

    /// Who published is for those who work with it, not for everybody.
    private static SummaryList about(Edition edition, boolean reader) {
        var entries = new ArrayList<SummaryList.Entry>();
        entries.add(
                new SummaryList.Entry(
                        "Edition",
                        text(
                                "%d, published on %s%s"
                                        .formatted(
                                                edition.number(),
                                                edition.published(),
                                                reader ? " by " + edition.publishedBy() : ""))));
        if (!edition.note().isEmpty()) {
            entries.add(
                    new SummaryList.Entry(
                            edition.number() == 1 ? "Note" : "What changed", text(edition.note())));
        }
        return SummaryList.of(entries);
    }

    private static Table files(Edition edition) {
        var rows = new ArrayList<Table.Row>();
        for (var file : edition.files()) {
            var format = file.format();
            var address =
                    "%s/%s.%s".formatted(edition.address(), edition.report(), format.extension());
            rows.add(
                    Table.Row.of(
                            Links.of(format.words(), address),
                            text("%,d\u00a0kB".formatted(Math.max(1, file.size() / 1000))),
                            Links.hash(file.sha256())));
        }
        rows.add(
                Table.Row.of(
                        text("Seal over everything that was frozen"),
                        text(""),
                        Links.hash(edition.seal())));
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("File"),
                        Table.Column.number("Size"),
                        Table.Column.text("SHA-256")),
                rows,
                true);
    }

    private static List<Link> ways(Edition edition, boolean reader) {
        var ways = new ArrayList<Link>();
        if (reader) {
            ways.add(new Link("Since publication", edition.address() + "/since"));
        }
        if (edition.number() > 1) {
            ways.add(
                    new Link(
                            "Compare with edition " + (edition.number() - 1),
                            ChangePages.comparison(
                                    edition, edition.number() - 1, edition.number())));
        }
        ways.add(new Link("All editions", Shelves.editions(edition)));
        if (reader) {
            ways.add(
                    new Link(
                            "Live report",
                            "/%s/reports/%s".formatted(edition.council(), edition.report())));
        }
        return ways;
    }
}
