package org.outturn.commentary;

import static org.outturn.design.Components.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.Amendments;
import org.outturn.amendment.Located;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Assessment;
import org.outturn.assessment.FiguresAs;
import org.outturn.commentary.page.CommentaryForm;
import org.outturn.commentary.page.JteformGenerated;
import org.outturn.commentary.page.JtelistGenerated;
import org.outturn.component.Cells;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.design.ErrorSummary;
import org.outturn.design.Field;
import org.outturn.design.Link;
import org.outturn.design.Paged;
import org.outturn.design.Textarea;
import org.outturn.rules.period.Period;
import org.outturn.site.AskedPeriod;
import org.outturn.site.Frame;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the words of a period are collected: what is still to be written, and a form for each indicator.
@Controller
class CommentaryPages {
    private static final int LONGEST = 20_000;

    private final Councils councils;
    private final Assessment assessment;
    private final Amendments amendments;

    CommentaryPages(Councils councils, Assessment assessment, Amendments amendments) {
        this.councils = councils;
        this.assessment = assessment;
        this.amendments = amendments;
    }

    @GetMapping("/{council}/manage/commentary")
    Page list(
            @PathVariable String council,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String saved,
            Visitor visitor) {
        var owner = council(council);
        var when = when(owner, period);
        var written = new CommentaryText(amendments.pack(council).texts(), when).written();
        return Page.of(
                Template.of(
                        JtelistGenerated::render,
                        new Collected(owner, visitor, when, measures(council, when), written)
                                .page(Collected.Show.of(show), Paged.asked(page), saved != null)));
    }

    @GetMapping("/{council}/manage/commentary/{indicator}")
    Page write(
            @PathVariable String council,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String period,
            Visitor visitor) {
        var place = place(council, indicator, period, visitor);
        return form(place, place.text().of(place.id()), place.fingerprint(), List.of());
    }

    @PostMapping("/{council}/manage/commentary/{indicator}")
    View save(
            @PathVariable String council,
            @PathVariable String indicator,
            @RequestParam String period,
            @RequestParam String fingerprint,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        var place = place(council, indicator, period, visitor);
        var words = new LinkedHashMap<String, String>();
        for (var kind : Council.COMMENTARY) {
            var typed = sent.getFirst(kind);
            if (typed != null) {
                words.put(kind, typed.replace("\r\n", "\n").strip());
            }
        }
        var problems = new ArrayList<Link>();
        words.forEach((kind, typed) -> {
            if (typed.length() > LONGEST) {
                problems.add(
                        new Link(
                                "%s: write no more than %,d characters"
                                        .formatted(place.council().commentaryWord(kind), LONGEST),
                                "#" + kind));
            }
        });
        if (!problems.isEmpty()) {
            return form(place, words, fingerprint, problems).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!fingerprint.equals(place.fingerprint())) {
            return overtaken(place, words);
        }
        var changes = place.text().with(place.id(), words);
        if (changes.isEmpty()) {
            return done(place);
        }
        return switch (amendments.amend(
                council, new Amendment(List.of(), changes, ""), account(visitor).name())) {
            case Amended.Done _ -> done(place);
            case Amended.Overtaken _ ->
                    overtaken(place(council, indicator, period, visitor), words);
            case Amended.Faulty(var faults) ->
                    form(
                                    place,
                                    words,
                                    fingerprint,
                                    faults.stream().map(CommentaryPages::fault).toList())
                            .as(HttpStatus.UNPROCESSABLE_CONTENT);
            case Amended.Refused(var refused) ->
                    form(
                                    place,
                                    words,
                                    fingerprint,
                                    refused.stream()
                                            .map(one ->
                                                    new Link(
                                                            one,
                                                            "#" + Council.COMMENTARY.getFirst()))
                                            .toList())
                            .as(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Who saves again has seen what stands there now.
    private Page overtaken(Place place, Map<String, String> words) {
        var theirs = place.text().of(place.id());
        var problems = new ArrayList<Link>();
        problems.add(
                new Link(
                        "Somebody saved words on this indicator while you were writing, so yours were not saved. Saving again replaces theirs",
                        "#" + Council.COMMENTARY.getFirst()));
        theirs.forEach((kind, now) -> {
            if (!now.equals(words.get(kind))) {
                problems.add(
                        new Link(
                                "%s reads now: %s"
                                        .formatted(place.council().commentaryWord(kind), now),
                                "#" + kind));
            }
        });
        return form(place, words, place.fingerprint(), problems).as(HttpStatus.CONFLICT);
    }

    private static Link fault(Located fault) {
        return new Link(fault.words(), "#" + Council.COMMENTARY.getFirst());
    }

    private static RedirectView done(Place place) {
        return new RedirectView(
                address(place.council(), null, place.period()) + "&saved=" + place.id(), true);
    }

    private Page form(
            Place place, Map<String, String> words, String fingerprint, List<Link> problems) {
        var used = place.used();
        var usual = new ArrayList<Textarea>();
        var others = new ArrayList<Textarea>();
        for (var kind : Council.COMMENTARY) {
            var field =
                    Textarea.words(
                            Field.of(kind, place.council().commentaryWord(kind))
                                    .wrong(
                                            problems.stream()
                                                    .filter(one -> one.href().equals("#" + kind))
                                                    .map(Link::text)
                                                    .findFirst()
                                                    .orElse(null)),
                            words.getOrDefault(kind, "").isBlank() ? 3 : 8,
                            words.getOrDefault(kind, ""));
            (used.contains(kind) || !words.getOrDefault(kind, "").isBlank() ? usual : others)
                    .add(field);
        }
        var one = place.one();
        var title = one.indicator().title();
        return Page.of(
                Template.of(
                        JteformGenerated::render,
                        new CommentaryForm(
                                Frame.council(
                                                place.council(),
                                                place.visitor(),
                                                Frame.Part.MANAGE,
                                                (problems.isEmpty() ? "" : "Error: ")
                                                        + "Commentary: "
                                                        + title,
                                                title)
                                        .beneath(
                                                new Link(
                                                        "Commentary",
                                                        address(
                                                                place.council(),
                                                                null,
                                                                place.period()))),
                                "Commentary, " + place.period().label(),
                                title,
                                Cells.mark(one.verdict().outcome()),
                                one.verdict().outcome().reason(),
                                problems.isEmpty() ? null : ErrorSummary.of(problems),
                                Frame.Part.MANAGE.address(place.council())
                                        + "/commentary/"
                                        + place.id(),
                                place.visitor().token(),
                                place.period().toString(),
                                fingerprint,
                                usual,
                                others,
                                new Link(
                                        "Cancel",
                                        address(place.council(), null, place.period())))));
    }

    /// @param indicator null for the list
    static String address(Council council, @Nullable String indicator, Period period) {
        return UriComponentsBuilder.fromPath(
                        Frame.Part.MANAGE.address(council)
                                + "/commentary"
                                + (indicator == null ? "" : "/" + indicator))
                .queryParam("period", "{period}")
                .encode()
                .buildAndExpand(period.toString())
                .toUriString();
    }

    private Place place(String council, String indicator, @Nullable String asked, Visitor visitor) {
        var owner = council(council);
        var when = when(owner, asked);
        var one =
                measures(council, when).stream()
                        .filter(measure -> measure.indicator().id().equals(indicator))
                        .findFirst()
                        .orElseThrow(CommentaryPages::missing);
        var texts = amendments.pack(council).texts();
        return new Place(owner, visitor, when, one, new CommentaryText(texts, when));
    }

    /// Where a form stands.
    private record Place(
            Council council, Visitor visitor, Period period, Assessed one, CommentaryText text) {
        String id() {
            return one.indicator().id();
        }

        String fingerprint() {
            return Integer.toHexString(text.of(id()).hashCode());
        }

        /// The kinds that the council uses anywhere; how it stands and what is done where it uses none yet.
        Set<String> used() {
            var used =
                    text.texts().entrySet().stream()
                            .filter(file -> file.getKey().startsWith("commentary/"))
                            .flatMap(file -> file.getValue().lines())
                            .filter(line -> line.startsWith("## "))
                            .map(line -> line.substring(3).strip())
                            .filter(Council.COMMENTARY::contains)
                            .collect(Collectors.toSet());
            return used.isEmpty() ? Set.of("performance", "action") : used;
        }
    }

    private List<Assessed> measures(String council, Period period) {
        return assessment.scorecard(council, period, FiguresAs.LATEST).whole();
    }

    private Council council(String id) {
        return councils.find(id).orElseThrow(CommentaryPages::missing);
    }

    private static Period when(Council council, @Nullable String asked) {
        return asked == null || asked.isBlank() ? council.period() : AskedPeriod.read(asked);
    }

    private static Account account(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
