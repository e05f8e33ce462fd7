package org.outturn.resident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.edition.Edition;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Rating;

/// An indicator as the newest edition that names it has it. Nothing of what came in since is known here.
///
/// @param figures of the whole council, oldest first; one for each period covered
/// @param rating in the council's words
/// @param look of the rating, where it is one of the council's
/// @param target in words; null where none was set
/// @param directions what became of it, each with what it is compared with
record PublicIndicator(
        Indicator indicator,
        Edition edition,
        List<Figure> figures,
        String rating,
        @Nullable Rating look,
        @Nullable String target,
        List<String> directions) {

    /// `none` where it has none of the council's ratings.
    String ratingId() {
        return look == null ? "none" : look.id();
    }

    @Nullable Figure latest() {
        return figures.stream()
                .filter(figure -> result(figure) != null)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    @Nullable Figure before() {
        var known = figures.stream().filter(figure -> result(figure) != null).toList();
        return known.size() < 2 ? null : known.get(known.size() - 2);
    }

    @Nullable Quantity result(Figure figure) {
        return figure.observation().result(indicator.measure()).orElse(null);
    }

    /// As the edition shows it: `65.4%`; in words where there is no figure.
    String shown(Figure figure) {
        var result = result(figure);
        return result == null
                ? figure.observation().quality().word().replace('-', ' ')
                : indicator.measure().shown(result);
    }

    /// `65.4% in Q2 2026/27; it was 61.7% in Q1 2026/27.`
    String sentence() {
        var latest = latest();
        if (latest == null) {
            return "The report has no figure for it.";
        }
        var before = before();
        var now = shown(latest);
        var period = latest.observation().period().label();
        var result = result(latest);
        var earlier = before == null ? null : result(before);
        if (before == null || result == null || earlier == null) {
            return "%s in %s.".formatted(now, period);
        }
        // Two figures that differ are not shown as one.
        var both = indicator.measure().shownTogether(result, earlier);
        boolean isSame = now.equals(shown(before));
        return "%s in %s; it was %s in %s."
                .formatted(
                        isSame ? both.one() : now,
                        period,
                        isSame ? both.other() : shown(before),
                        before.observation().period().label());
    }
}
