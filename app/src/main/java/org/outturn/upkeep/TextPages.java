package org.outturn.upkeep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.Located;
import org.outturn.amendment.TextChange;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Textarea;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.upkeep.page.JtetextGenerated;
import org.outturn.upkeep.page.TextPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The pack's text files: the council's own words, rating schemes, commentary.
@Controller
class TextPages {
    private static final int ROWS = 28;

    private final Upkeep upkeep;

    TextPages(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /// What is typed, and what is to be said of it.
    private record Typed(
            String text,
            String fingerprint,
            List<String> problems,
            List<Located> faults,
            @Nullable String overtaken) {}

    @GetMapping("/{council}/manage/texts")
    Page edit(@PathVariable String council, @RequestParam String file, Visitor visitor) {
        var now = text(council, file);
        return page(
                council,
                file,
                new Typed(now, Row.fingerprint(now), List.of(), List.of(), null),
                visitor,
                HttpStatus.OK);
    }

    @PostMapping("/{council}/manage/texts")
    View save(
            @PathVariable String council,
            @RequestParam String file,
            @RequestParam String text,
            @RequestParam String fingerprint,
            Visitor visitor) {
        var account = Upkeep.account(visitor);
        var now = text(council, file);
        var typed = text.replace("\r\n", "\n");
        if (!Row.fingerprint(now).equals(fingerprint)) {
            return overtaken(council, file, typed, now, visitor);
        }
        var amendment = Amendment.of(new TextChange(file, now, typed));
        return switch (upkeep.amendments().amend(council, amendment, account.name())) {
            case Amended.Done(int verdicts, boolean isNothing) ->
                    new RedirectView(
                            Upkeep.address(council)
                                    + "?done=%s&verdicts=%d"
                                            .formatted(isNothing ? "same" : "saved", verdicts),
                            true);
            case Amended.Faulty(var faults) ->
                    page(
                            council,
                            file,
                            new Typed(typed, fingerprint, List.of(), faults, null),
                            visitor,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Amended.Refused(var problems) ->
                    page(
                            council,
                            file,
                            new Typed(typed, fingerprint, problems, List.of(), null),
                            visitor,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Amended.Overtaken(_, var texts) ->
                    overtaken(council, file, typed, texts.getFirst().before(), visitor);
        };
    }

    /// Who saves again has seen what is replaced.
    private Page overtaken(String council, String file, String typed, String now, Visitor visitor) {
        return page(
                council,
                file,
                new Typed(
                        typed,
                        Row.fingerprint(now),
                        List.of(
                                "Somebody saved this text while you were changing it, so nothing was saved. Compare the two; saving again"
                                        + " replaces theirs"),
                        List.of(),
                        now),
                visitor,
                HttpStatus.CONFLICT);
    }

    private TextFile file(String council, String file) {
        return TextFile.of(upkeep.pack(council)).stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow(Upkeep::missing);
    }

    private String text(String council, String file) {
        return upkeep.pack(council).texts().getOrDefault(file(council, file).file(), "");
    }

    private Page page(
            String council, String file, Typed typed, Visitor visitor, HttpStatus status) {
        var about = file(council, file);
        var faults = new ArrayList<TextPage.Fault>();
        var choices = upkeep.choices(council, upkeep.pack(council));
        typed.faults().forEach(one -> faults.add(fault(file, typed.text(), choices, one)));
        var errors = new ArrayList<Link>();
        typed.problems().forEach(words -> errors.add(new Link(words, "#text")));
        for (int i = 0; i < faults.size(); i++) {
            errors.add(
                    new Link(
                            faults.get(i).place() + ": " + faults.get(i).text(),
                            "#fault-" + (i + 1)));
        }
        var overtaken = typed.overtaken();
        return new Page(
                status,
                Template.of(
                        JtetextGenerated::render,
                        new TextPage(
                                upkeep.shell(
                                        council,
                                        visitor,
                                        (errors.isEmpty() ? "" : "Error: ") + about.name(),
                                        about.name()),
                                upkeep.council(council).name(),
                                about.name(),
                                about.about(),
                                errors.isEmpty() ? null : ErrorSummary.of(errors),
                                faults,
                                Upkeep.address(council) + "/texts",
                                visitor.token(),
                                file,
                                typed.fingerprint(),
                                new Textarea(
                                        Field.of("text", file)
                                                .wrong(
                                                        errors.isEmpty()
                                                                ? null
                                                                : errors.getFirst().text()),
                                        ROWS,
                                        typed.text(),
                                        true),
                                overtaken == null
                                        ? null
                                        : new Textarea(
                                                Field.of("theirs", "Theirs, saved"),
                                                ROWS,
                                                overtaken,
                                                true),
                                new Link("Cancel", Upkeep.address(council)))));
    }

    private static TextPage.Fault fault(String file, String text, Choices choices, Located fault) {
        var line = fault.fault().line();
        if (!fault.fault().file().equals(file)) {
            var place = Places.elsewhere("", choices, fault);
            return new TextPage.Fault(place.place(), 0, "", place.words());
        }
        return new TextPage.Fault(
                line > 0 ? "Line " + line : file,
                line,
                text.lines()
                        .skip(Math.max(0, line - 1))
                        .limit(line > 0 ? 1 : 0)
                        .findFirst()
                        .orElse(""),
                fault.words());
    }
}
