package org.outturn.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.rules.rating.Rating;

/// A text from which a new scheme is begun: a common rule, written with the council's own ratings from best to worst.
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
            exceeded: %1$s
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

    /// With the best rating, the worst, and two between; where a council has fewer, some stand twice.
    String with(List<Rating> bestFirst) {
        int last = bestFirst.size() - 1;
        if (last < 0) {
            return text.formatted("best", "second", "third", "worst");
        }
        boolean many = last >= 3;
        return text.formatted(
                bestFirst.getFirst().id(),
                bestFirst.get(Math.min(1, last)).id(),
                bestFirst.get(many ? last - 1 : Math.min(1, last)).id(),
                bestFirst.get(last).id());
    }
}
