package org.outturn.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.council.Area;
import org.outturn.rules.compare.AreaFigure;
import org.outturn.rules.compare.Rank;
import org.outturn.rules.rating.Mood;
import org.outturn.viewing.Looks;

/// How one area stands: each indicator that has a figure of it, beside the whole council and the other areas of its kind.
///
/// @param whole the same indicator for the whole council
/// @param rank among the areas of the same kind
record AreaStanding(Assessed one, Assessed whole, Rank rank) {
    /// The worst rating first; of equal ratings in the council's order.
    static List<AreaStanding> of(Scorecard scorecard, Area area) {
        var wholes = new HashMap<String, Assessed>();
        scorecard.whole().forEach(one -> wholes.put(one.indicator().id(), one));
        return scorecard.parts().stream()
                .filter(one -> area.equals(one.area()))
                .filter(one -> wholes.containsKey(one.indicator().id()))
                .map(one ->
                        new AreaStanding(
                                one,
                                Objects.requireNonNull(wholes.get(one.indicator().id())),
                                rank(scorecard, one, area)))
                .sorted(Comparator.comparingInt(AreaStanding::order))
                .toList();
    }

    /// The outcomes of every area that has figures, by its id.
    static Map<String, List<Assessed>> byArea(Scorecard scorecard) {
        return scorecard.parts().stream()
                .filter(one -> one.area() != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.area()).id()));
    }

    private static Rank rank(Scorecard scorecard, Assessed one, Area area) {
        var fields =
                scorecard.parts().stream()
                        .filter(other -> other.indicator().equals(one.indicator()))
                        .filter(other -> {
                            var place = other.area();
                            return place != null && place.kind().equals(area.kind());
                        })
                        .map(other -> {
                            var place = Objects.requireNonNull(other.area()).id();
                            var result = other.result();
                            return result == null
                                    ? AreaFigure.missing(place)
                                    : AreaFigure.of(place, result);
                        })
                        .toList();
        return Rank.of(area.id(), fields, one.indicator().polarity());
    }

    /// 0 for the worst rating; those without a rating last.
    int order() {
        var rating = Looks.rating(one.verdict().outcome());
        return rating == null ? Integer.MAX_VALUE : -rating.rank();
    }

    boolean isPoor() {
        var rating = Looks.rating(one.verdict().outcome());
        return rating != null && rating.mood() == Mood.POOR;
    }

    /// `4th of 12`, shared places said so; why there is none.
    String place() {
        return switch (rank) {
            case Rank.Placed(int place, int of, boolean tied) ->
                    "%s of %d%s".formatted(ordinal(place), of, tied ? ", shared" : "");
            case Rank.NotPlaced _ -> "Not ranked";
        };
    }

    @Nullable Integer placed() {
        return rank instanceof Rank.Placed placed ? Integer.valueOf(placed.place()) : null;
    }

    static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
