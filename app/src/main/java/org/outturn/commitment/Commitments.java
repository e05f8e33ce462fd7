package org.outturn.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Scheme;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.Facts;
import org.outturn.rules.rating.Impact;
import org.outturn.rules.rating.Milestone;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Progress;
import org.outturn.rules.rating.RatingScheme;
import org.outturn.rules.rating.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: what a council promised by a date, and how it stands.
@Service
public class Commitments {
    private final CommitmentStore store;
    private final Catalogue catalogue;
    private final Councils councils;
    private final Kept<List<Commitment>> kept;

    Commitments(CommitmentStore store, Catalogue catalogue, Councils councils) {
        this.store = store;
        this.catalogue = catalogue;
        this.councils = councils;
        kept = new Kept<>(councils, store::all);
    }

    /// The commitments of the newest period at or before `period`, rated; none where there are none.
    public List<RatedCommitment> list(String council, Period period) {
        return rated(council, newest(all(council), period));
    }

    /// How one stood at the end of each period for which it was reported, the latest first, rated as commitments are rated now.
    public List<RatedCommitment> history(String council, String id) {
        return rated(
                council,
                all(council).stream()
                        .filter(one -> one.id().equals(id))
                        .sorted(Comparator.comparing(Commitment::period).reversed())
                        .toList());
    }

    private List<RatedCommitment> rated(String council, List<Commitment> some) {
        var scheme =
                catalogue.framework(council).schemes().stream()
                        .map(Scheme::rule)
                        .filter(Milestone.class::isInstance)
                        .findFirst();
        return some.stream()
                .map(one ->
                        new RatedCommitment(
                                one, scheme.map(rule -> rated(rule, one)).orElse(UNRATED)))
                .toList();
    }

    /// Every period's, in the order in which the council gave them.
    public List<Commitment> all(String council) {
        return kept.of(council);
    }

    /// @return how many rows are gone
    @Transactional
    public int remove(String council, List<Commitment> gone) {
        councils.touch(council);
        return store.remove(council, gone);
    }

    /// Keeps commitments: the periods given replace those kept, other periods stay.
    ///
    /// @return how many rows are new, changed or gone
    @Transactional
    public int save(String council, List<Commitment> commitments) {
        councils.touch(council);
        return store.save(council, commitments);
    }

    private static List<Commitment> newest(List<Commitment> all, Period upTo) {
        var newest =
                all.stream()
                        .map(Commitment::period)
                        .filter(period -> !period.end().isAfter(upTo.end()))
                        .max(Period::compareTo);
        return newest.map(
                        period -> all.stream().filter(one -> one.period().equals(period)).toList())
                .orElse(List.of());
    }

    private static final Outcome UNRATED =
            new Outcome.NotRated(
                    Why.NOT_JUDGED, "The council has no scheme by which commitments are rated.");

    private static Outcome rated(RatingScheme rule, Commitment one) {
        var impact = one.impact();
        return rule.judge(
                Facts.of(
                        new org.outturn.rules.rating.Commitment(
                                Progress.valueOf(constant(one.outcome())),
                                impact == null ? null : Impact.valueOf(constant(impact)))));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
