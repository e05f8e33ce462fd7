package org.outturn.assessment;

import java.util.Locale;
import java.util.Set;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.rating.Outcome;

/// What filters ask of an assessed indicator.
final class Traits {
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    private Traits() {}

    static boolean has(Assessed one, String key, Set<String> values) {
        return switch (key) {
            case "rating" -> values.contains(rating(one));
            case "direction" ->
                    values.contains(
                            one.verdict().direction().map(FilterText::word).orElse(UNKNOWN));
            case "stated-direction" -> values.contains(statedDirection(one));
            case "rank-movement" -> values.contains(rankMovement(one));
            case "target" -> values.contains(target(one));
            case "unit" -> one.unit() != null && values.contains(one.unit().id());
            case "indicator" -> values.contains(one.indicator().id());
            case "updated" -> values.contains(updated(one));
            case "measure" -> values.contains(FilterText.word(one.indicator().measure().kind()));
            case "frequency" ->
                    one.indicator().frequency() != null
                            && values.contains(FilterText.word(one.indicator().frequency()));
            default -> values.contains(one.indicator().groupings().getOrDefault(key, NONE));
        };
    }

    private static String rating(Assessed one) {
        return switch (one.verdict().outcome()) {
            case Outcome.Rated rated -> rated.rating().id();
            case Outcome.NotRated _ -> NONE;
        };
    }

    /// What the paper prints of the first comparison of the measure, where nothing was worked out of it.
    private static String statedDirection(Assessed one) {
        var directions = one.verdict().directions();
        if (directions.isEmpty() || directions.getFirst() instanceof Travel.Derived) {
            return NONE;
        }
        var against = FilterText.word(directions.getFirst().against());
        var printed =
                one.stated().getOrDefault("direction-" + against, one.stated().get("direction"));
        return printed == null
                ? NONE
                : StatedDirections.plain(printed).map(FilterText::word).orElse(NONE);
    }

    /// A smaller number is the better rank.
    private static String rankMovement(Assessed one) {
        var benchmark = one.benchmark();
        if (benchmark == null || benchmark.rank() == null || benchmark.previousRank() == null) {
            return UNKNOWN;
        }
        int change = Integer.compare(benchmark.previousRank(), benchmark.rank());
        return change > 0 ? "up" : change < 0 ? "down" : "same";
    }

    private static String target(Assessed one) {
        var variance = one.verdict().variance();
        return variance == null
                ? NONE
                : switch (variance.standing()) {
                    case BETTER, ON_TARGET -> "met";
                    case WORSE, ABOVE, BELOW -> "missed";
                };
    }

    private static String updated(Assessed one) {
        var figure = one.figure();
        if (figure != null && one.result() != null && one.reported().contains(figure.reported())) {
            return "yes";
        }
        var stated = one.stated().get("updated");
        return stated == null ? UNKNOWN : stated.strip().toLowerCase(Locale.UK);
    }
}
