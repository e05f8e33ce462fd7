package org.outturn.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Input;
import org.outturn.design.Link;
import org.outturn.design.Option;
import org.outturn.design.Radios;
import org.outturn.desk.page.DraftPage;
import org.outturn.desk.page.JtedraftGenerated;
import org.outturn.desk.page.JtestartGenerated;
import org.outturn.desk.page.StartPage;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.template.Removal;
import org.outturn.template.ReportTemplates;
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

/// Reports that nobody has published: they are started here, renamed and removed.
@Controller
class DraftPages {
    private final Shelves shelves;
    private final Starts starts;
    private final Builder builder;
    private final ReportTemplates templates;

    DraftPages(Shelves shelves, Starts starts, Builder builder, ReportTemplates templates) {
        this.shelves = shelves;
        this.starts = starts;
        this.builder = builder;
        this.templates = templates;
    }

    static String address(String council, String report) {
        return "/%s/reports/%s/draft".formatted(council, report);
    }

    @GetMapping("/{council}/reports/new")
    Page ask(@PathVariable String council, Visitor visitor) {
        return start(council, new Start("", "", Starts.BLANK), List.of(), visitor);
    }

    /// What was filled in.
    private record Start(String name, String title, String from) {
        Start {
            name = name.strip();
            title = title.strip();
        }
    }

    /// Opens the new report in the builder; it is saved there, when it has no faults.
    @PostMapping("/{council}/reports/new")
    Page begin(
            @PathVariable String council,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String from,
            Visitor visitor,
            HttpServletResponse response) {
        var start = new Start(name, title, from);
        var errors = errors(council, start);
        var text = starts.text(council, start.from(), start.name(), start.title());
        if (!errors.isEmpty() || text.isEmpty()) {
            return start(council, start, errors, visitor);
        }
        var before = templates.revisions(council, start.name());
        int edited = before.isEmpty() ? 0 : before.getFirst().number();
        var draft =
                Builder.Draft.of(text.get(), edited)
                        .saying(
                                "Not saved yet",
                                "The report is the council's as soon as you save it.",
                                false);
        return builder.page(council, start.name(), draft, visitor, response);
    }

    private List<Link> errors(String council, Start start) {
        var errors = new ArrayList<Link>();
        var fault = nameFault(council, start.name());
        if (fault != null) {
            errors.add(new Link(fault, "#name"));
        }
        if (start.title().isEmpty()) {
            errors.add(new Link("Enter a title", "#title"));
        }
        if (starts.list(council).stream().noneMatch(one -> one.id().equals(start.from()))) {
            errors.add(new Link("Choose what to begin from", "#from"));
        }
        return errors;
    }

    private @Nullable String nameFault(String council, String name) {
        var fault = ReportName.fault(name);
        return fault == null && templates.find(council, name).isPresent() ? taken(name) : fault;
    }

    private Page start(String id, Start start, List<Link> errors, Visitor visitor) {
        var council = shelves.council(id);
        var title = "Start a report";
        return new Page(
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Template.of(
                        JtestartGenerated::render,
                        new StartPage(
                                shelves.shell(
                                        id,
                                        visitor,
                                        (errors.isEmpty() ? "" : "Error: ") + title,
                                        title),
                                council.name(),
                                title,
                                errors.isEmpty() ? null : ErrorSummary.of(errors),
                                "/%s/reports/new".formatted(id),
                                visitor.token(),
                                name(start.name(), about(errors, "#name")),
                                Input.text(
                                        Field.of("title", "Title")
                                                .hinted("As it stands on the cover.")
                                                .wrong(about(errors, "#title")),
                                        start.title()),
                                new Radios(
                                        "from",
                                        "Begin from",
                                        starts.list(id).stream()
                                                .map(one ->
                                                        new Option(
                                                                one.id(),
                                                                one.about(),
                                                                one.id().equals(start.from())))
                                                .toList(),
                                        true))));
    }

    private static Input name(String value, @Nullable String fault) {
        return Input.text(
                Field.of("name", "Name")
                        .hinted("For addresses and the command line, such as housing-quarterly.")
                        .wrong(fault),
                value);
    }

    private static @Nullable String about(List<Link> errors, String field) {
        return errors.stream()
                .filter(error -> error.href().equals(field))
                .findFirst()
                .map(Link::text)
                .orElse(null);
    }

    @GetMapping("/{council}/reports/{report}/draft")
    Page draft(@PathVariable String council, @PathVariable String report, Visitor visitor) {
        return draft(council, report, report, List.of(), visitor);
    }

    @PostMapping("/{council}/reports/{report}/draft")
    View change(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String name,
            @RequestParam int seen,
            Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!shelves.all(council, report).isEmpty()) {
            return draft(council, report, name, List.of(), visitor);
        }
        if (act.equals("remove")) {
            return switch (templates.remove(council, report, seen, account.name())) {
                case Removal.Done _ -> new RedirectView("/%s/reports".formatted(council), true);
                case Removal.Missing _, Removal.Taken _ -> throw Shelves.missing();
                case Removal.Overtaken(var newest) ->
                        draft(council, report, report, overtaken(newest), visitor);
            };
        }
        var wanted = name.strip();
        var fault = nameFault(council, wanted);
        if (fault != null) {
            return draft(council, report, name, List.of(new Link(fault, "#name")), visitor);
        }
        return switch (templates.rename(council, report, wanted, seen, account.name())) {
            case Removal.Done _ ->
                    new RedirectView(Builder.address(council, wanted) + "?saved", true);
            case Removal.Missing _ -> throw Shelves.missing();
            case Removal.Overtaken(var newest) ->
                    draft(council, report, name, overtaken(newest), visitor);
            case Removal.Taken _ ->
                    draft(
                            council,
                            report,
                            name,
                            List.of(new Link(taken(wanted), "#name")),
                            visitor);
        };
    }

    private static List<Link> overtaken(TemplateRevision newest) {
        return List.of(
                new Link(
                        "%s saved revision %d in the meantime, so nothing was done. Look at it, and send again"
                                .formatted(newest.recordedBy(), newest.number()),
                        "#main-content"));
    }

    private static String taken(String name) {
        return "The council has a report '%s' already".formatted(name);
    }

    private Page draft(String id, String report, String name, List<Link> errors, Visitor visitor) {
        var council = shelves.council(id);
        if (templates.find(id, report).isEmpty()) {
            throw Shelves.missing();
        }
        var title = "Rename or remove '%s'".formatted(report);
        return new Page(
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Template.of(
                        JtedraftGenerated::render,
                        new DraftPage(
                                shelves.shell(
                                        id,
                                        visitor,
                                        (errors.isEmpty() ? "" : "Error: ") + title,
                                        "Rename or remove"),
                                council.name(),
                                title,
                                errors.isEmpty() ? null : ErrorSummary.of(errors),
                                shelves.all(id, report).size(),
                                address(id, report),
                                new Link("Edit the template", Builder.address(id, report)),
                                visitor.token(),
                                templates.revisions(id, report).getFirst().number(),
                                name(name, about(errors, "#name")))));
    }
}
