package org.outturn.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;

/// A text from which a new scheme is begun: a common rule, written with the council's own ratings by what they mean.
enum StartingText {
    MARGIN(
            "Margin around the target",
            "met, missed by no more than a margin, missed by more",
            """
            id: within-five-per-cent
            name: Within five per cent of the target
            type: tolerance
            met: %1$s
            within: %2$s
            beyond: %4$s
            margin: {percent: 5}
            improvement: none
            """),
    MARGIN_IMPROVING(
            "Margin, and improving",
            "a near miss is amber only while the figure improves",
            """
            id: near-and-improving
            name: Within five points, and improving
            type: tolerance
            met: %1$s
            within: %2$s
            beyond: %4$s
            margin: {percent: 10, points: 5, whichever: less}
            improvement: amber-needs-improvement
            """),
    FOUR_STEPS(
            "Four steps by share of the improvement",
            "how much of the way from the baseline to the target was made",
            """
            id: four-steps
            name: Share of the targeted improvement
            type: share-of-improvement
            met: %1$s
            bands:
              - {from: 0.80, rating: %2$s}
              - {from: 0.65, rating: %3$s}
            otherwise: %4$s
            """),
    TIERS(
            "Minimum, ideal, better",
            "tiers of targets, and the forecast while the year is incomplete",
            """
            id: three-tiers
            name: Minimum, ideal and better
            type: tiers
            exceeded: %5$s
            ideal: %1$s
            minimum: %2$s
            missed: %4$s
            on-track: On track to
            """),
    FORECAST(
            "Forecast for the year",
            "the forecast of the outturn against the target for the year",
            """
            id: year-end
            name: Forecast against the target for the year
            type: forecast-tolerance
            met: %1$s
            within: %2$s
            beyond: %4$s
            margin: {percent: 0.5}
            """),
    CUT_OFFS(
            "Cut-offs of each indicator",
            "the best rating whose cut-off is reached; cut-offs stand in the pack",
            """
            id: own-cut-offs
            name: Cut-offs of each indicator
            type: thresholds
            otherwise: %4$s
            """),
    RANGE(
            "Inside an expected range",
            "for activity that is neither good nor bad in itself",
            """
            id: inside-range
            name: Inside the expected range
            type: range
            inside: %1$s
            near: %2$s
            outside: %4$s
            margin: {percent: 5}
            """),
    DATA_ONLY(
            "For information",
            "shown, and not rated",
            """
            id: for-information
            name: For information
            type: not-rated
            reason: data-only
            """);

    private final String title;
    private final String about;
    private final String text;

    StartingText(String title, String about, String text) {
        this.title = title;
        this.about = about;
        this.text = text;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /// As addresses name it: `four-steps`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StartingText> find(String word) {
        for (var one : values()) {
            if (one.word().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /// With the council's own ratings by what they mean: the plainest good one, the best and the worst between, the worst of all, and the
    /// best of all. Where a council has none between, the good or the poor one nearest to it stands there.
    String with(List<Rating> bestFirst) {
        if (bestFirst.isEmpty()) {
            return text.formatted("best", "second", "third", "worst", "best");
        }
        var best = bestFirst.getFirst();
        var worst = bestFirst.getLast();
        var good = of(Mood.GOOD, bestFirst);
        var between = of(Mood.MIDDLING, bestFirst);
        var poor = of(Mood.POOR, bestFirst);
        var met = good.isEmpty() ? best : good.getLast();
        return text.formatted(
                met.id(),
                (between.isEmpty() ? met : between.getFirst()).id(),
                (between.isEmpty() ? poor.isEmpty() ? worst : poor.getFirst() : between.getLast())
                        .id(),
                worst.id(),
                best.id());
    }

    private static List<Rating> of(Mood mood, List<Rating> ratings) {
        return ratings.stream().filter(one -> one.mood() == mood).toList();
    }
}
