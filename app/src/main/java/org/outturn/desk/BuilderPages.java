package org.outturn.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.desk.Builder.Draft;
import org.outturn.publication.Reports;
import org.outturn.site.Page;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.outturn.template.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Opens a template for editing, shows what it makes, and saves it.
@Controller
class BuilderPages {
    private final Shelves shelves;
    private final Builder builder;
    private final Reports reports;
    private final ReportTemplates templates;

    BuilderPages(Shelves shelves, Builder builder, Reports reports, ReportTemplates templates) {
        this.shelves = shelves;
        this.builder = builder;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/{council}/reports/{report}/template")
    Page edit(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String saved,
            Visitor visitor,
            HttpServletResponse response) {
        if (templates.find(shelves.council(council).id(), report).isEmpty()) {
            throw Shelves.missing();
        }
        var all = templates.revisions(council, report);
        var shown =
                all.stream()
                        .filter(one -> revision == null || one.number() == revision)
                        .findFirst()
                        .orElseThrow(Shelves::missing);
        int newest = all.getFirst().number();
        var draft = Draft.of(shown.template().markdown(), newest);
        return builder.page(
                council,
                report,
                saved == null
                        ? draft
                        : draft.saying(
                                "Saved",
                                "Revision %d is what the report is made of from now on."
                                        .formatted(newest),
                                true),
                visitor,
                response);
    }

    /// A name that no template has yet is that of a new one.
    ///
    /// @param act `save`, or `preview` to look at the report without saving
    @PostMapping("/{council}/reports/{report}/template")
    View send(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam String template,
            @RequestParam int edited,
            @RequestParam String act,
            Visitor visitor,
            HttpServletResponse response) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (ReportName.fault(report) != null) {
            throw Shelves.missing();
        }
        var text = template.replace("\r\n", "\n");
        var draft = Draft.of(text, edited);
        if (!act.equals("save")) {
            return builder.page(council, report, draft, visitor, response);
        }
        var given = new ReportTemplate(report, text);
        if (!Proof.of(reports.preview(council, given), text).faults().isEmpty()) {
            return builder.page(
                    council,
                    report,
                    draft.faulty("The template has faults, so it was not saved"),
                    visitor,
                    response);
        }
        return switch (templates.revise(council, given, edited, account.name())) {
            case Saving.Saved _ ->
                    new RedirectView(Builder.address(council, report) + "?saved", true);
            case Saving.Overtaken(var newest) ->
                    builder.page(council, report, draft.overtakenBy(newest), visitor, response);
        };
    }
}
