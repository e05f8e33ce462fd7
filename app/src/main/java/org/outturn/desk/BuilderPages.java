package org.outturn.desk;

import static org.outturn.design.Components.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.ContentPolicy;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Notification;
import org.outturn.design.Table;
import org.outturn.design.Textarea;
import org.outturn.desk.page.BuilderPage;
import org.outturn.desk.page.JtebuilderGenerated;
import org.outturn.publication.Reports;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.template.ReportTemplate;
import org.outturn.template.ReportTemplates;
import org.outturn.template.Saving;
import org.outturn.template.TemplateRevision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The report builder: a template's words on one side, the report that they make on the other.
@Controller
class BuilderPages {
    private final Shelves shelves;
    private final Reports reports;
    private final ReportTemplates templates;

    BuilderPages(Shelves shelves, Reports reports, ReportTemplates templates) {
        this.shelves = shelves;
        this.reports = reports;
        this.templates = templates;
    }

    /// What is on the desk: the text as it stands, the revision it began from, and what is to be said of it.
    private record Draft(
            String text,
            int edited,
            @Nullable String problem,
            @Nullable TemplateRevision overtaken,
            HttpStatus status) {
        static Draft of(String text, int edited) {
            return new Draft(text, edited, null, null, HttpStatus.OK);
        }

        Draft faulty(String words) {
            return new Draft(text, edited, words, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }

        /// Who saves again has seen what is replaced.
        Draft overtakenBy(TemplateRevision newest) {
            return new Draft(
                    text,
                    newest.number(),
                    "%s saved revision %d while you were editing, so nothing was saved. Compare the two"
                                    .formatted(newest.recordedBy(), newest.number())
                            + " below; saving again replaces theirs",
                    newest,
                    HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/{council}/reports/{report}/template")
    Page edit(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String saved,
            Visitor visitor,
            HttpServletResponse response) {
        var all = revisions(council, report);
        var shown =
                all.stream()
                        .filter(one -> revision == null || one.number() == revision)
                        .findFirst()
                        .orElseThrow(Shelves::missing);
        var draft = Draft.of(shown.template().markdown(), all.getFirst().number());
        return page(council, report, draft, saved != null, visitor, response);
    }

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
        revisions(council, report);
        var text = template.replace("\r\n", "\n");
        var draft = Draft.of(text, edited);
        if (!act.equals("save")) {
            return page(council, report, draft, false, visitor, response);
        }
        var given = new ReportTemplate(report, text);
        if (!Proof.of(reports.preview(council, given), text).faults().isEmpty()) {
            return page(
                    council,
                    report,
                    draft.faulty("The template has faults, so it was not saved"),
                    false,
                    visitor,
                    response);
        }
        return switch (templates.revise(council, given, edited, account.name())) {
            case Saving.Saved _ -> new RedirectView(address(council, report) + "?saved", true);
            case Saving.Overtaken(var newest) ->
                    page(council, report, draft.overtakenBy(newest), false, visitor, response);
        };
    }

    static String address(String council, String report) {
        return "/%s/reports/%s/template".formatted(council, report);
    }

    private List<TemplateRevision> revisions(String id, String report) {
        var all = templates.revisions(shelves.council(id).id(), report);
        if (all.isEmpty()) {
            throw Shelves.missing();
        }
        return all;
    }

    private Page page(
            String id,
            String report,
            Draft draft,
            boolean saved,
            Visitor visitor,
            HttpServletResponse response) {
        var council = shelves.council(id);
        var proof =
                Proof.of(
                        reports.preview(id, new ReportTemplate(report, draft.text())),
                        draft.text());
        if (proof.report() != null) {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.withStyle(proof.style()));
        }
        var all = revisions(id, report);
        return new Page(
                draft.status(),
                Template.of(
                        JtebuilderGenerated::render,
                        page(council, report, draft, proof, all, saved, visitor)));
    }

    private BuilderPage page(
            Council council,
            String report,
            Draft draft,
            Proof proof,
            List<TemplateRevision> all,
            boolean saved,
            Visitor visitor) {
        var title = "Template of '%s'".formatted(report);
        var errors = errors(draft, proof);
        return new BuilderPage(
                shelves.shell(
                        council.id(),
                        visitor,
                        (errors.isEmpty() ? "" : "Error: ") + title,
                        "Template"),
                council.name(),
                title,
                saved
                        ? new Notification(
                                "Saved",
                                "Revision %d is what the report is made of from now on."
                                        .formatted(all.getFirst().number()),
                                true)
                        : null,
                errors.isEmpty() ? null : ErrorSummary.of(errors),
                new BuilderPage.Form(
                        address(council.id(), report),
                        visitor.token(),
                        draft.edited(),
                        new Textarea(
                                Field.of("template", "Words and components (Markdown)")
                                        .wrong(errors.isEmpty() ? null : errors.getFirst().text()),
                                30,
                                draft.text(),
                                true)),
                overtaken(draft),
                proof.faults(),
                proof.report(),
                Offer.components(),
                Offer.figures(),
                table(all, address(council.id(), report)),
                List.of(
                        new Link("Live report", "/%s/reports/%s".formatted(council.id(), report)),
                        new Link(
                                "Editions",
                                "/%s/reports/%s/editions".formatted(council.id(), report)),
                        new Link("Publish", PublishPages.address(council.id(), report))));
    }

    /// The problem as a whole, then each fault by its line.
    private static List<Link> errors(Draft draft, Proof proof) {
        var errors = new ArrayList<Link>();
        var problem = draft.problem();
        if (problem != null) {
            errors.add(new Link(problem, "#template"));
        }
        for (int i = 0; i < proof.faults().size(); i++) {
            var fault = proof.faults().get(i);
            errors.add(
                    new Link(
                            (fault.line() > 0 ? "Line %d: ".formatted(fault.line()) : "")
                                    + fault.text(),
                            "#fault-" + (i + 1)));
        }
        return errors;
    }

    private static @Nullable Textarea overtaken(Draft draft) {
        var newest = draft.overtaken();
        return newest == null
                ? null
                : new Textarea(
                        Field.of(
                                "newest",
                                "Revision %d, by %s"
                                        .formatted(newest.number(), newest.recordedBy())),
                        15,
                        newest.template().markdown(),
                        true);
    }

    private static Table table(List<TemplateRevision> all, String address) {
        return new Table(
                null,
                null,
                List.of(
                        Table.Column.text("Revision"),
                        Table.Column.text("Saved"),
                        Table.Column.text("By")),
                all.stream()
                        .map(one ->
                                Table.Row.of(
                                        Links.of(
                                                "Revision " + one.number(),
                                                address + "?revision=" + one.number()),
                                        text(Days.of(one.recordedAt())),
                                        text(one.recordedBy())))
                        .toList(),
                true);
    }
}
