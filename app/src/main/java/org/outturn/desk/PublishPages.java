package org.outturn.desk;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.SummaryList;
import org.outturn.design.Textarea;
import org.outturn.desk.page.JtepublishGenerated;
import org.outturn.desk.page.PublishPage;
import org.outturn.document.Format;
import org.outturn.edition.Editions;
import org.outturn.edition.Preview;
import org.outturn.edition.Publishing;
import org.outturn.fact.Fact;
import org.outturn.publication.Reports;
import org.outturn.publication.TemplateInfo;
import org.outturn.rules.period.Period;
import org.outturn.site.AskedPeriod;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Asks before a report is published, and publishes it.
@Controller
class PublishPages {
    private final Shelves shelves;
    private final Reports reports;
    private final Editions editions;

    PublishPages(Shelves shelves, Reports reports, Editions editions) {
        this.shelves = shelves;
        this.reports = reports;
        this.editions = editions;
    }

    /// What was filled in, and what was wrong with it.
    private record Sent(String note, List<String> problems) {
        static final Sent NOTHING = new Sent("", List.of());

        @Nullable String problem() {
            return problems.isEmpty() ? null : String.join(" ", problems);
        }
    }

    static String address(String council, String report) {
        return "/%s/reports/%s/publish".formatted(council, report);
    }

    @GetMapping("/{council}/reports/{report}/publish")
    Page ask(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        return page(council, report, period(period), visitor, Sent.NOTHING);
    }

    /// @param number that the edition was said to have when it was asked for
    @PostMapping("/{council}/reports/{report}/publish")
    View publish(
            @PathVariable String council,
            @PathVariable String report,
            @RequestParam String period,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        info(council, report);
        var order =
                new Publishing.Order(council, report, period(period), note, account.name(), number);
        return switch (editions.publish(order)) {
            case Publishing.Done(var edition, _) ->
                    new RedirectView(edition.address() + "?published", true);
            case Publishing.Refused(var problems) ->
                    page(council, report, period(period), visitor, new Sent(note, problems));
        };
    }

    private Page page(
            String council, String report, @Nullable Period period, Visitor visitor, Sent sent) {
        var info = info(council, report);
        var shown =
                switch (editions.preview(council, report, period)) {
                    case Preview.Faulty(var faults) ->
                            new PublishPage(
                                    shelves.shell(
                                            council,
                                            visitor,
                                            "Publish: " + info.title(),
                                            "Publish"),
                                    info.title(),
                                    "This report cannot be published yet",
                                    null,
                                    null,
                                    List.of(),
                                    faults);
                    case Preview.Ready ready -> ready(council, visitor, ready, sent);
                };
        return new Page(
                sent.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                Template.of(JtepublishGenerated::render, shown));
    }

    private PublishPage ready(String council, Visitor visitor, Preview.Ready ready, Sent sent) {
        var info = ready.info();
        var problem = sent.problem();
        var title = "Publish edition %d".formatted(ready.number());
        return new PublishPage(
                shelves.shell(
                        council,
                        visitor,
                        (problem == null ? "" : "Error: ") + title + ": " + info.title(),
                        "Publish"),
                "%s, %s".formatted(info.title(), info.period().label()),
                title,
                problem == null ? null : ErrorSummary.of(List.of(new Link(problem, "#note"))),
                new PublishPage.Form(
                        address(council, info.name()),
                        visitor.token(),
                        ready.number(),
                        info.period().toString(),
                        frozen(ready),
                        note(ready.number(), sent),
                        "Publish edition %d".formatted(ready.number()),
                        ready.number() > 1 && ready.changes().isEmpty(),
                        new Link("Cancel", "/%s/reports/%s".formatted(council, info.name()))),
                ChangeTables.of(ready.changes(), "Edition " + (ready.number() - 1), "Now"),
                List.of());
    }

    private static Textarea note(int number, Sent sent) {
        var field =
                number == 1
                        ? Field.of("note", "Note (optional)")
                                .hinted("Readers see it beside the edition.")
                        : Field.of("note", "What changed since edition " + (number - 1))
                                .hinted(
                                        "A sentence or two for readers: what was wrong or late, and what is right now."
                                                + " The facts that differ are listed by themselves.");
        return Textarea.words(field.wrong(sent.problem()), 4, sent.note());
    }

    private static SummaryList frozen(Preview.Ready ready) {
        var entries = new ArrayList<SummaryList.Entry>();
        entries.add(entry("Report", ready.info().title()));
        entries.add(entry("Period", ready.info().period().label()));
        entries.add(entry("Edition", String.valueOf(ready.number())));
        entries.add(
                entry(
                        "Documents",
                        ready.formats().stream()
                                .map(Format::words)
                                .collect(Collectors.joining(", "))));
        entries.add(entry("Facts", counted(ready.facts())));
        entries.add(
                entry(
                        "With them",
                        "The template, the council's whole data pack, and the versions of the program and its rules."));
        return SummaryList.of(entries);
    }

    private static String counted(Map<Fact.Kind, Long> facts) {
        return Stream.of(Fact.Kind.values())
                .filter(facts::containsKey)
                .map(kind -> kind.counted(facts.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(", "));
    }

    private static SummaryList.Entry entry(String key, String words) {
        return new SummaryList.Entry(key, text(words));
    }

    private TemplateInfo info(String council, String report) {
        return reports.find(council, report).orElseThrow(Shelves::missing);
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null || text.isBlank() ? null : AskedPeriod.read(text);
    }
}
