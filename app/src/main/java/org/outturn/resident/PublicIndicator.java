package org.outturn.resident;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Figure;
import org.outturn.edition.Edition;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Rating;

/// An indicator as the newest edition that names it has it. Nothing of what came in since is known here.
///
/// @param topic what it is about; null where the council has no topics, or it has none
/// @param figures of the whole council, oldest first; one for each period covered
/// @param rating in the council's words
/// @param look of the rating, where it is one of the council's
/// @param target in words; null where none was set
/// @param cutOff what the best rating takes, in words; null where there is a target, or neither
/// @param directions what became of it, each with what it is compared with
record PublicIndicator(
        Indicator indicator,
        @Nullable Topic topic,
        Edition edition,
        List<Figure> figures,
        String rating,
        @Nullable Rating look,
        @Nullable String target,
        @Nullable String cutOff,
        List<String> directions) {

    PublicIndicator on(@Nullable Topic other) {
        return new PublicIndicator(
                indicator, other, edition, figures, rating, look, target, cutOff, directions);
    }

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

    /// As members see it: `65.4%`; in words where there is no figure.
    String shown(Figure figure) {
        var observation = figure.observation();
        var measure = indicator.measure();
        var result = result(figure);
        return result == null
                ? observation.quality().word().replace('-', ' ')
                : measure.shown(
                        result,
                        observation.hasParts()
                                ? measure.decimals()
                                : Math.min(measure.decimals(), observation.decimals()));
    }

    /// What is counted, after a number: ` days`, ` admissions`; nothing where that is not known.
    private String counted() {
        var noun = indicator.noun();
        return switch (indicator.measure().kind()) {
            case DAYS -> " days";
            case COUNT, NUMBER -> noun == null ? "" : " " + noun;
            case PERCENT, RATE, MONEY, SCORE -> "";
        };
    }

    /// `65.4% in Q2 2026/27; it was 61.7% in Q1 2026/27.`
    String sentence() {
        var latest = latest();
        if (latest == null) {
            return "The report has no figure for it.";
        }
        var before = before();
        var now = shown(latest) + (shown(latest).equals("1") ? "" : counted());
        var period = latest.observation().period().label();
        if (before == null) {
            return "%s in %s.".formatted(now, period);
        }
        var earlier = before.observation().period().label();
        if (!shown(latest).equals(shown(before))) {
            return "%s in %s; it was %s in %s.".formatted(now, period, shown(before), earlier);
        }
        // Two figures that differ are not said to be one, though they look the same.
        return Objects.equals(result(latest), result(before))
                ? "%s in %s, the same as in %s.".formatted(now, period, earlier)
                : "%s in %s, about the same as in %s.".formatted(now, period, earlier);
    }
}
