package org.outturn.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Account;
import org.outturn.access.Visitor;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.outturn.recommendation.Recommendations;
import org.outturn.register.page.JteriskGenerated;
import org.outturn.risk.Oversight;
import org.outturn.risk.Risk;
import org.outturn.risk.RiskMatrix;
import org.outturn.risk.RiskReview;
import org.outturn.risk.Risks;
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

/// One risk, to look at and to review.
@Controller
class RiskPages {
    private static final int LONGEST = 4000;

    private final Councils councils;
    private final Risks risks;
    private final Oversight oversight;
    private final Recommendations recommendations;

    RiskPages(
            Councils councils, Risks risks, Oversight oversight, Recommendations recommendations) {
        this.councils = councils;
        this.risks = risks;
        this.oversight = oversight;
        this.recommendations = recommendations;
    }

    @GetMapping("/{council}/risks/{risk}")
    Page show(
            @PathVariable String council,
            @PathVariable String risk,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String saved,
            Visitor visitor) {
        return page(
                view(council(council), risk, period, visitor),
                RiskView.Sent.NOTHING,
                saved != null,
                HttpStatus.OK);
    }

    /// @param seen how many reviews there were when the form was opened
    /// @param from where the risk stood then
    @PostMapping("/{council}/risks/{risk}")
    View review(
            @PathVariable String council,
            @PathVariable String risk,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String impact,
            @RequestParam(defaultValue = "") String likelihood,
            @RequestParam int seen,
            @RequestParam String from,
            Visitor visitor) {
        var view = view(council(council), risk, null, visitor);
        var problem = problem(decision);
        if (problem != null) {
            return page(
                    view,
                    new RiskView.Sent(decision, impact, likelihood, problem),
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var matrix = view.register().matrix();
        var actor = actor(visitor);
        var review =
                new RiskReview(
                        risk,
                        seen + 1,
                        RiskView.today(),
                        actor.person(),
                        decision.strip().replace("\r\n", "\n"),
                        view.risk().current(),
                        new Risk.Position(
                                step(impact, matrix == null ? List.of() : matrix.impact()),
                                step(likelihood, likelihoods(matrix))));
        boolean moved = !from.equals(ReviewForm.from(view.risk().current()));
        var outcome =
                moved
                        ? new Oversight.Reviewing.Overtaken()
                        : oversight.review(council, view.council().period(), review, actor.name());
        return switch (outcome) {
            case Oversight.Reviewing.Reviewed _ ->
                    new RedirectView(view.address() + "?saved", true);
            case Oversight.Reviewing.Repeated _ ->
                    page(
                            view,
                            new RiskView.Sent(
                                    decision,
                                    impact,
                                    likelihood,
                                    "The same decision is in the history already, with the same name and day. Say what is different this time"),
                            false,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Oversight.Reviewing.Overtaken _ ->
                    page(
                            view(council(council), risk, null, visitor),
                            new RiskView.Sent(
                                    decision,
                                    impact,
                                    likelihood,
                                    "Somebody else reviewed or moved this risk while you were writing, so nothing was saved. Look where it stands now, and send again"),
                            false,
                            HttpStatus.CONFLICT);
        };
    }

    private static List<String> likelihoods(@Nullable RiskMatrix matrix) {
        return matrix == null ? List.of() : matrix.likelihood();
    }

    private static @Nullable String problem(String decision) {
        return decision.isBlank()
                ? "Enter what was decided"
                : decision.length() > LONGEST
                        ? "Write no more than %,d characters".formatted(LONGEST)
                        : null;
    }

    private static @Nullable Integer step(String text, List<String> steps) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[1-9]\\d?") && Integer.parseInt(text) <= steps.size()) {
            return Integer.valueOf(text);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static Page page(RiskView view, RiskView.Sent sent, boolean saved, HttpStatus status) {
        return new Page(status, Template.of(JteriskGenerated::render, view.page(sent, saved)));
    }

    private RiskView view(Council council, String id, @Nullable String asked, Visitor visitor) {
        var newest = risks.register(council.id(), council.period());
        var register =
                asked == null ? newest : risks.register(council.id(), AskedPeriod.read(asked));
        var risk =
                register.risks().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(RiskPages::missing);
        return new RiskView(
                council,
                visitor,
                councils.units(council.id()),
                register,
                risks.all(council.id()),
                risk,
                oversight.controls(council.id()).stream()
                        .filter(one -> one.risk().equals(id) && one.period().equals(risk.period()))
                        .toList(),
                oversight.reviews(council.id(), id),
                recommendations.list(council.id()).stream()
                        .filter(one -> one.recommendation().risks().contains(id))
                        .toList(),
                risk.period().equals(newest.period()));
    }

    private Council council(String id) {
        return councils.find(id).orElseThrow(RiskPages::missing);
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
