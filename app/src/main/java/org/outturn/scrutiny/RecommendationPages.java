package org.outturn.scrutiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.catalogue.Catalogue;
import org.outturn.council.Councils;
import org.outturn.document.Document;
import org.outturn.meeting.Meetings;
import org.outturn.recommendation.Recommendation.Status;
import org.outturn.recommendation.Recommendations;
import org.outturn.recommendation.Tracked;
import org.outturn.recommendation.Update;
import org.outturn.risk.Risks;
import org.outturn.scrutiny.page.JterecommendationGenerated;
import org.outturn.scrutiny.page.JterecommendationsGenerated;
import org.outturn.site.Page;
import org.outturn.site.Template;
import org.outturn.viewing.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Recommendations are listed, looked at, taken away and brought up to date here.
@Controller
class RecommendationPages {
    private static final int LONGEST = 4000;
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Councils councils;
    private final Catalogue catalogue;
    private final Meetings meetings;
    private final Risks risks;
    private final Recommendations recommendations;

    RecommendationPages(
            Councils councils,
            Catalogue catalogue,
            Meetings meetings,
            Risks risks,
            Recommendations recommendations) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.meetings = meetings;
        this.risks = risks;
        this.recommendations = recommendations;
    }

    @GetMapping("/{council}/recommendations")
    Page list(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        return Page.of(
                Template.of(
                        JterecommendationsGenerated::render,
                        new RecommendationList(
                                        place(council, visitor),
                                        recommendations.list(council),
                                        RecommendationQuery.of(query))
                                .page()));
    }

    @GetMapping("/{council}/downloads/recommendations.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable String council,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        var place = place(council, visitor);
        var chosen =
                RecommendationQuery.of(query).chosen(recommendations.list(council), place.today());
        return Sheet.answer(
                place.council(),
                "%s-recommendations.%s".formatted(council, format),
                List.of(new RecommendationSheet(place, chosen).table()),
                List.of(new Document.Field("As of", Place.day(place.today()))));
    }

    @GetMapping("/{council}/recommendations/{id}")
    Page show(
            @PathVariable String council,
            @PathVariable String id,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String saved,
            Visitor visitor) {
        return page(
                place(council, visitor),
                tracked(council, id),
                RecommendationView.Sent.NOTHING,
                saved != null,
                HttpStatus.OK);
    }

    /// @param seen the number of the latest update when the form was opened
    @PostMapping("/{council}/recommendations/{id}")
    View update(
            @PathVariable String council,
            @PathVariable String id,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam int seen,
            Visitor visitor) {
        var place = place(council, visitor);
        var one = tracked(council, id);
        var to =
                status(status)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (note.isBlank() || note.length() > LONGEST || evidence.length() > LONGEST) {
            return page(
                    place,
                    one,
                    new RecommendationView.Sent(
                            status,
                            note,
                            evidence,
                            note.isBlank()
                                    ? "Enter what has happened"
                                    : "Write no more than %,d characters".formatted(LONGEST)),
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var actor = actor(visitor);
        var update =
                new Update(
                        id,
                        seen + 1,
                        place.today(),
                        actor.person(),
                        to,
                        note.strip().replace("\r\n", "\n"),
                        evidence.isBlank() ? null : evidence.strip());
        return switch (recommendations.update(council, update, actor.name())) {
            case Recommendations.Updating.Updated _ ->
                    new RedirectView(place.address(one) + "?saved", true);
            case Recommendations.Updating.Repeated _ ->
                    page(
                            place,
                            one,
                            new RecommendationView.Sent(
                                    status,
                                    note,
                                    evidence,
                                    "The same is in the history already, with the same status, name and day. Say what is different this time"),
                            false,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Recommendations.Updating.Overtaken(var now) ->
                    page(
                            place,
                            now,
                            new RecommendationView.Sent(
                                    status,
                                    note,
                                    evidence,
                                    "Somebody else added an update while you were writing, so yours was not added. Read theirs in the history, and send again"),
                            false,
                            HttpStatus.CONFLICT);
        };
    }

    private static Page page(
            Place place,
            Tracked one,
            RecommendationView.Sent sent,
            boolean saved,
            HttpStatus status) {
        return new Page(
                status,
                Template.of(
                        JterecommendationGenerated::render,
                        new RecommendationView(place, one).page(sent, saved)));
    }

    private Place place(String id, Visitor visitor) {
        var council = councils.find(id).orElseThrow(RecommendationPages::missing);
        return new Place(
                council,
                visitor,
                catalogue.framework(id),
                councils.units(id),
                meetings.list(id),
                risks.register(id, council.period()),
                LocalDate.now(HERE));
    }

    private Tracked tracked(String council, String id) {
        return recommendations.find(council, id).orElseThrow(RecommendationPages::missing);
    }

    private static Optional<Status> status(String word) {
        return Arrays.stream(Status.values())
                .filter(one -> RecommendationView.word(one).equals(word))
                .findFirst();
    }

    private static Account actor(Visitor visitor) {
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
