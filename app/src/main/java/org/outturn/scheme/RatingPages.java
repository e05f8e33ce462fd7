package org.outturn.scheme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.amendment.Amended;
import org.outturn.amendment.Amendment;
import org.outturn.amendment.Amendments;
import org.outturn.amendment.Located;
import org.outturn.amendment.TextChange;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.SchemeYaml;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.rules.rating.Rating;
import org.outturn.scheme.page.JteratingformGenerated;
import org.outturn.scheme.page.JteratingsGenerated;
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

/// A council's ratings are listed, added and changed: their text in the pack is written anew, and
/// goes through the pack's own rules.
@Controller
class RatingPages {
    private static final String FILE = "schemes.yaml";

    private final Councils councils;
    private final Catalogue catalogue;
    private final Amendments amendments;

    RatingPages(Councils councils, Catalogue catalogue, Amendments amendments) {
        this.councils = councils;
        this.catalogue = catalogue;
        this.amendments = amendments;
    }

    @GetMapping("/{council}/manage/ratings")
    Page list(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> query,
            Visitor visitor) {
        return Page.of(
                Template.of(
                        JteratingsGenerated::render,
                        sheet(council, visitor).list(query.getFirst("done"))));
    }

    @GetMapping("/{council}/manage/ratings/add")
    Page begin(@PathVariable String council, Visitor visitor) {
        return page(
                council,
                null,
                RatingForm.empty(ratings(council)),
                Map.of(),
                HttpStatus.OK,
                visitor);
    }

    @GetMapping("/{council}/manage/ratings/edit")
    Page open(@PathVariable String council, @RequestParam String id, Visitor visitor) {
        var rating = rating(council, id);
        return page(
                council,
                rating,
                RatingForm.of(rating, ratings(council)),
                Map.of(),
                HttpStatus.OK,
                visitor);
    }

    @PostMapping("/{council}/manage/ratings/add")
    View add(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        return save(council, null, RatingForm.of(sent), visitor);
    }

    @PostMapping("/{council}/manage/ratings/edit")
    View change(
            @PathVariable String council,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        var form = RatingForm.of(sent);
        var newest = rating(council, form.id());
        if (!RatingForm.text(newest).equals(form.was())) {
            return page(
                    council,
                    newest,
                    form.openedFrom(newest),
                    Map.of(
                            "rating",
                            "Somebody changed this rating while you were changing it, so nothing was saved. Saving again replaces theirs"),
                    HttpStatus.CONFLICT,
                    visitor);
        }
        return save(council, newest, form, visitor);
    }

    private View save(String council, @Nullable Rating opened, RatingForm form, Visitor visitor) {
        var account = actor(visitor);
        var all = ratings(council);
        var wrong = form.faults(all, opened == null);
        if (!wrong.isEmpty()) {
            return page(council, opened, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT, visitor);
        }
        var before = amendments.pack(council).texts().getOrDefault(FILE, "");
        var after = SchemeYaml.write(form.among(all), catalogue.framework(council).schemes());
        var amended =
                amendments.amend(
                        council,
                        new Amendment(
                                List.of(),
                                List.of(new TextChange(FILE, before, after)),
                                why(form, opened == null)),
                        account.name());
        return switch (amended) {
            case Amended.Done _ ->
                    new RedirectView("/%s/manage/ratings?done=saved".formatted(council), true);
            case Amended.Faulty(var faults) ->
                    refused(
                            council,
                            opened,
                            form,
                            faults.stream().map(Located::words).collect(Collectors.joining(". ")),
                            visitor);
            case Amended.Refused(var problems) ->
                    refused(council, opened, form, String.join(" ", problems), visitor);
            case Amended.Overtaken _ ->
                    refused(
                            council,
                            opened,
                            form,
                            "Somebody changed the ratings in the meantime, so nothing was saved. Save again",
                            visitor);
        };
    }

    private static String why(RatingForm form, boolean isNew) {
        return "rating '%s' %s%s"
                .formatted(
                        form.name(),
                        isNew ? "added" : "changed",
                        form.why().isEmpty() ? "" : ": " + form.why());
    }

    private Page refused(
            String council,
            @Nullable Rating opened,
            RatingForm form,
            String problem,
            Visitor visitor) {
        return page(
                council,
                opened,
                form,
                Map.of("rating", problem),
                HttpStatus.UNPROCESSABLE_CONTENT,
                visitor);
    }

    private Page page(
            String council,
            @Nullable Rating opened,
            RatingForm form,
            Map<String, String> wrong,
            HttpStatus status,
            Visitor visitor) {
        return new Page(
                status,
                Template.of(
                        JteratingformGenerated::render,
                        sheet(council, visitor).form(opened, form, wrong)));
    }

    private RatingSheet sheet(String council, Visitor visitor) {
        return new RatingSheet(
                council(council), visitor, catalogue.framework(council), ratings(council));
    }

    /// The best first.
    private List<Rating> ratings(String council) {
        return SchemeList.bestFirst(catalogue.framework(council(council).id()));
    }

    private Rating rating(String council, String id) {
        return ratings(council).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Council council(String id) {
        return councils.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Account actor(Visitor visitor) {
        var account = visitor.account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }
}
