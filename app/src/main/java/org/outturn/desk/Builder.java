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
import org.outturn.template.TemplateRevision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The page on which a template is edited: its words on one side, the report that they make on the other.
@Component
class Builder {
    private final Shelves shelves;
    private final Reports reports;
    private final ReportTemplates templates;

    Builder(Shelves shelves, Reports reports, ReportTemplates templates) {
        this.shelves = shelves;
        this.reports = reports;
        this.templates = templates;
    }

    /// What is on the desk: the text as it stands, the revision it began from, and what is to be said of it.
    record Draft(
            String text,
            int edited,
            @Nullable Notification said,
            @Nullable String problem,
            @Nullable TemplateRevision overtaken,
            HttpStatus status) {
        static Draft of(String text, int edited) {
            return new Draft(text, edited, null, null, null, HttpStatus.OK);
        }

        Draft saying(String title, String words, boolean done) {
            return new Draft(
                    text, edited, new Notification(title, words, done), problem, overtaken, status);
        }

        Draft faulty(String words) {
            return new Draft(text, edited, null, words, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }

        /// Who saves again has seen what is replaced.
        Draft overtakenBy(TemplateRevision newest) {
            return new Draft(
                    text,
                    newest.number(),
                    null,
                    newest.isRemoval()
                            ? "%s removed the template while you were editing, so nothing was saved. Saving again brings it back"
                                    .formatted(newest.recordedBy())
                            : "%s saved revision %d while you were editing, so nothing was saved. Compare the two"
                                            .formatted(newest.recordedBy(), newest.number())
                                    + " below; saving again replaces theirs",
                    newest,
                    HttpStatus.CONFLICT);
        }
    }

    static String address(String council, String report) {
        return "/%s/reports/%s/template".formatted(council, report);
    }

    Page page(
            String id, String report, Draft draft, Visitor visitor, HttpServletResponse response) {
        var council = shelves.council(id);
        var proof =
                Proof.of(
                        reports.preview(id, new ReportTemplate(report, draft.text())),
                        draft.text());
        if (proof.report() != null) {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.withStyle(proof.style()));
        }
        return new Page(
                draft.status(),
                Template.of(
                        JtebuilderGenerated::render, page(council, report, draft, proof, visitor)));
    }

    private BuilderPage page(
            Council council, String report, Draft draft, Proof proof, Visitor visitor) {
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
                draft.said(),
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
                proof.flags(),
                proof.report(),
                Offer.components(),
                Offer.figures(),
                table(templates.revisions(council.id(), report), address(council.id(), report)),
                ways(council.id(), report));
    }

    /// A report that is not saved yet leads nowhere.
    private List<Link> ways(String council, String report) {
        if (templates.find(council, report).isEmpty()) {
            return List.of();
        }
        return List.of(
                new Link("Live report", "/%s/reports/%s".formatted(council, report)),
                new Link("Editions", "/%s/reports/%s/editions".formatted(council, report)),
                new Link("Publish", PublishPages.address(council, report)),
                new Link("Rename or remove", DraftPages.address(council, report)));
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
        return newest == null || newest.isRemoval()
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
                        .filter(one -> !one.isRemoval())
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
