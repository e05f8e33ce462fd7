package org.outturn.report;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.outturn.access.ContentPolicy;
import org.outturn.access.Role;
import org.outturn.access.Visitor;
import org.outturn.design.Button;
import org.outturn.design.Link;
import org.outturn.document.Format;
import org.outturn.edition.Editions;
import org.outturn.plainfile.Fault;
import org.outturn.publication.Rendering;
import org.outturn.publication.Reports;
import org.outturn.publication.TemplateInfo;
import org.outturn.report.page.JtereportGenerated;
import org.outturn.report.page.JtereportsGenerated;
import org.outturn.report.page.ReportPage;
import org.outturn.report.page.ReportsPage;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Settings;
import org.outturn.writing.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Reports to read and to take away.
@Controller
class ReportPages {
    private static final List<Format> OFFERED =
            List.of(
                    Format.PDF,
                    Format.DOCX,
                    Format.XLSX,
                    Format.PPTX,
                    Format.ODT,
                    Format.ODS,
                    Format.CSV,
                    Format.HTML);

    private final Settings settings;
    private final Reports reports;
    private final Editions editions;

    ReportPages(Settings settings, Reports reports, Editions editions) {
        this.settings = settings;
        this.reports = reports;
        this.editions = editions;
    }

    @GetMapping("/{council}/reports")
    Page list(@PathVariable String council, Visitor visitor) {
        var setting = settings.setting(council, null, visitor);
        boolean reader = visitor.may(Role.READER, council);
        var live =
                reader
                        ? reports.list(council).stream()
                                .map(report -> live(council, report, visitor))
                                .toList()
                        : List.<ReportsPage.Report>of();
        return Page.of(
                Template.of(
                        JtereportsGenerated::render,
                        new ReportsPage(
                                setting.shell(Frame.Part.REPORTS, "Reports", null),
                                new org.outturn.viewing.page.Heading(
                                        setting.council().name(), "Reports", null),
                                PublishedList.of(editions.newest(council, null)),
                                live,
                                Frame.Part.RESIDENTS.address(setting.council()),
                                reader,
                                visitor.may(Role.ANALYST, council)
                                        ? Button.link(
                                                "Start a report",
                                                "/%s/reports/new".formatted(council))
                                        : null)));
    }

    private static ReportsPage.Report live(String council, TemplateInfo report, Visitor visitor) {
        return new ReportsPage.Report(
                report.title(),
                href(council, report),
                under(report),
                downloads(council, report),
                ways(council, report, visitor));
    }

    private static List<Link> ways(String council, TemplateInfo report, Visitor visitor) {
        var ways = new ArrayList<Link>();
        ways.add(new Link("Editions", href(council, report) + "/editions"));
        if (visitor.may(Role.ANALYST, council)) {
            ways.add(new Link("Publish", href(council, report) + "/publish"));
            ways.add(new Link("Edit the template", href(council, report) + "/template"));
        }
        return ways;
    }

    @GetMapping("/{council}/reports/{report}")
    Page read(
            @PathVariable String council,
            @PathVariable String report,
            Visitor visitor,
            HttpServletResponse response) {
        var setting = settings.setting(council, null, visitor);
        var info = info(council, report);
        var rendering = reports.render(council, report, null);
        Content body = _ -> {};
        List<String> faults = List.of();
        List<ReportPage.Flag> flags = List.of();
        switch (rendering) {
            case Rendering.Rendered(var document, _, var found) -> {
                if (visitor.may(Role.ANALYST, council)) {
                    flags = found.stream().map(flag -> flag(flag, href(council, info))).toList();
                }
                var fragment = Documents.fragment(document);
                response.setHeader(ContentPolicy.HEADER, ContentPolicy.withStyle(fragment.style()));
                body =
                        out -> {
                            out.writeContent("<style>" + fragment.style() + "</style>");
                            out.writeContent(fragment.body());
                        };
            }
            case Rendering.Refused(var found) ->
                    faults = found.stream().map(fault -> fault.text()).toList();
        }
        return Page.of(
                Template.of(
                        JtereportGenerated::render,
                        new ReportPage(
                                setting.shell(Frame.Part.REPORTS, info.title(), info.title()),
                                new org.outturn.viewing.page.Heading(
                                        under(info), info.title(), null),
                                downloads(council, info),
                                ways(council, info, visitor),
                                body,
                                flags,
                                faults)));
    }

    /// With a way to the line, where it stands in the template.
    private static ReportPage.Flag flag(Fault flag, String report) {
        boolean isTemplate = flag.file().startsWith("reports/");
        return new ReportPage.Flag(
                isTemplate
                        ? "'%s' %s; %s".formatted(flag.value(), flag.rule(), flag.tryThis())
                        : flag.text(),
                isTemplate
                        ? new Link("Line " + flag.line(), report + "/template#line-" + flag.line())
                        : null);
    }

    @GetMapping("/{council}/reports/{report}/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String council, @PathVariable String report, @PathVariable String file)
            throws IOException {
        var info = info(council, report);
        var format =
                OFFERED.stream()
                        .filter(one -> file.equals(file(info, one)))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (reports.render(council, report, null)) {
            case Rendering.Refused _ ->
                    throw new ResponseStatusException(
                            HttpStatus.NOT_FOUND, "the report cannot be made");
            case Rendering.Rendered(var document, _, _) -> {
                var out = new ByteArrayOutputStream();
                Documents.write(document, format, out);
                yield ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(format.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(council + "-" + file)
                                        .build()
                                        .toString())
                        .body(out.toByteArray());
            }
        };
    }

    private TemplateInfo info(String council, String report) {
        return reports.find(council, report)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String href(String council, TemplateInfo report) {
        return "/%s/reports/%s".formatted(council, report.name());
    }

    private static List<Link> downloads(String council, TemplateInfo report) {
        return OFFERED.stream()
                .map(format ->
                        new Link(
                                format.words(), href(council, report) + "/" + file(report, format)))
                .toList();
    }

    private static String file(TemplateInfo report, Format format) {
        return report.name() + "." + format.extension();
    }

    private static String under(TemplateInfo report) {
        var subtitle = report.subtitle();
        return subtitle == null
                ? report.period().label()
                : subtitle + ", " + report.period().label();
    }
}
