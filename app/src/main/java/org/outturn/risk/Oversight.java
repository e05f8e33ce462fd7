package org.outturn.risk;

import java.util.List;
import java.util.NoSuchElementException;
import org.outturn.audit.Audit;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What holds risks back and what was decided of them: controls with their state, and reviews, which only grow.
@Service
public class Oversight {
    private final OversightStore store;
    private final Risks risks;
    private final Councils councils;
    private final Audit audit;
    private final Kept<List<RiskControl>> controls;
    private final Kept<List<RiskReview>> reviews;

    Oversight(OversightStore store, Risks risks, Councils councils, Audit audit) {
        this.store = store;
        this.risks = risks;
        this.councils = councils;
        this.audit = audit;
        controls = new Kept<>(councils, store::controls);
        reviews = new Kept<>(councils, store::reviews);
    }

    /// What became of a review.
    public sealed interface Reviewing {
        record Reviewed(RiskReview review) implements Reviewing {}

        /// Somebody else reviewed or moved the risk in the meantime; nothing was written.
        record Overtaken() implements Reviewing {}

        /// The same person decided the same of the risk on the same day; nothing was written.
        record Repeated() implements Reviewing {}
    }

    /// Of every risk and period, in the council's order.
    public List<RiskControl> controls(String council) {
        return controls.of(council);
    }

    /// Of every risk, the earliest first.
    public List<RiskReview> reviews(String council) {
        return reviews.of(council);
    }

    /// Of one risk, the earliest first.
    public List<RiskReview> reviews(String council, String risk) {
        return reviews(council).stream().filter(one -> one.risk().equals(risk)).toList();
    }

    /// Keeps controls: the periods given replace those kept. A review that differs from the one kept becomes a revision of it.
    ///
    /// @return how many rows are new, changed or gone
    @Transactional
    public int save(
            String council, List<RiskControl> controls, List<RiskReview> reviews, String actor) {
        councils.touch(council);
        return store.saveControls(council, controls) + store.appendReviews(council, reviews, actor);
    }

    /// @return how many are gone
    @Transactional
    public int remove(String council, List<RiskControl> gone) {
        councils.touch(council);
        return store.removeControls(council, gone);
    }

    /// Adds a review of a risk as it stands in the newest register, and moves the risk where the review says; unless the reviewer has not
    /// seen where it stands or what was decided last.
    ///
    /// @param review its number follows the latest that its author saw, and `before` is where they saw the risk
    /// @throws NoSuchElementException when there is no such risk
    @Transactional
    public Reviewing review(String council, Period newest, RiskReview review, String actor) {
        // Other changes to the council wait from here on.
        councils.touch(council);
        var risk =
                risks.register(council, newest).risks().stream()
                        .filter(one -> one.id().equals(review.risk()))
                        .findFirst()
                        .orElseThrow();
        var earlier = reviews(council, risk.id());
        if (earlier.size() + 1 != review.number() || !risk.current().equals(review.before())) {
            return new Reviewing.Overtaken();
        }
        var dated = earlier.isEmpty() ? review : review.notBefore(earlier.getLast().on());
        if (earlier.stream().anyMatch(dated::repeats)) {
            return new Reviewing.Repeated();
        }
        store.appendReviews(council, List.of(dated), actor);
        store.move(council, risk, review.after());
        councils.touch(council);
        audit.entry(
                actor,
                council,
                "risk reviewed",
                risk.id(),
                "%s to %s: %s"
                        .formatted(
                                words(review.before()), words(review.after()), review.decision()));
        return new Reviewing.Reviewed(dated);
    }

    private static String words(Risk.Position at) {
        var score = at.score();
        return score == null ? "no score" : "score " + score;
    }
}
