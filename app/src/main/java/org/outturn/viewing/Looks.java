package org.outturn.viewing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.council.Council;
import org.outturn.design.Mark;
import org.outturn.rules.direction.Against;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.direction.Travel;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.rating.Rating;
import org.outturn.rules.series.Quality;
import org.outturn.rules.series.Target;
import org.outturn.site.RatingMark;
import org.outturn.viewing.page.Way;

/// How judgements look: the edge at which words, shapes and arrows are chosen.
public final class Looks {
    public static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Looks() {}

    public static Mark mark(Rating rating) {
        return RatingMark.of(rating);
    }

    public static Mark mark(Outcome outcome) {
        return RatingMark.of(outcome);
    }

    public static @Nullable Rating rating(Outcome outcome) {
        return outcome instanceof Outcome.Rated rated ? rated.rating() : null;
    }

    static Way way(Council council, Travel travel, String doubt) {
        var against = against(travel.against());
        return switch (travel) {
            case Travel.Derived derived ->
                    new Way(
                            arrow(derived.direction()),
                            council.word(derived.direction()),
                            against,
                            false,
                            travel.reason(),
                            doubt);
            case Travel.Stated stated ->
                    new Way(
                            arrow(stated.direction()),
                            stated.printed(),
                            against,
                            true,
                            travel.reason(),
                            doubt);
            case Travel.NotComparable _ ->
                    new Way("≠", "Not comparable", against, false, travel.reason(), doubt);
            case Travel.Unknown _ ->
                    new Way(Way.UNKNOWN, "Not known", against, false, travel.reason(), doubt);
        };
    }

    public static List<Way> ways(Council council, Assessed one) {
        return ways(council, one, Map.of());
    }

    /// @param doubts why the earlier figure of a direction is doubted, where it is
    public static List<Way> ways(Council council, Assessed one, Map<Against, String> doubts) {
        return one.verdict().directions().stream()
                .map(travel -> way(council, travel, doubts.getOrDefault(travel.against(), "")))
                .toList();
    }

    private static String arrow(Direction direction) {
        return switch (direction) {
            case IMPROVING -> "↑";
            case SAME -> "→";
            case WORSENING -> "↓";
        };
    }

    static String against(Against against) {
        return switch (against) {
            case PREVIOUS -> "previous period";
            case LAST_YEAR -> "last year";
            case BASELINE -> "baseline";
        };
    }

    /// The result with its unit, or why there is none.
    public static String result(Assessed one) {
        return result(one, one.result());
    }

    public static String result(Assessed one, @Nullable Quantity result) {
        if (result != null) {
            return one.indicator().measure().shown(result, one.decimals());
        }
        var figure = one.figure();
        return figure == null ? "No figure" : quality(figure.observation().quality());
    }

    public static String quality(Quality quality) {
        return switch (quality) {
            case FINAL -> "No figure";
            case PROVISIONAL -> "Provisional";
            case ESTIMATED -> "Estimated";
            case NOT_AVAILABLE -> "Not available";
            case NOT_DUE -> "Not due";
            case SUPPRESSED -> "Suppressed";
            case NOT_COMPARABLE -> "Not comparable";
        };
    }

    /// The target, or else the cut-off for the best rating: '80 or less'.
    public static String targetOrCutOff(Assessed one) {
        var best = one.cutOff();
        return one.target() == null && best != null ? best.words(one.indicator()) : target(one);
    }

    public static String target(Assessed one) {
        var planned = one.target();
        var measure = one.indicator().measure();
        if (planned == null) {
            return "None set";
        }
        return switch (planned.target()) {
            case Target.Single(var value) -> measure.shown(value, planned.decimals());
            case Target.Tiers tiers -> measure.shownExactly(tiers.ideal());
            case Target.Range range -> range.words(measure);
        };
    }

    /// Code and unit, small beneath a title.
    public static String under(Assessed one) {
        var code = one.indicator().code();
        var unit = one.unit();
        var variant = one.indicator().variant();
        return java.util.stream.Stream.of(code, variant, unit == null ? null : unit.name())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    /// The area that it is of.
    public static String area(Assessed one) {
        var area = one.area();
        return area == null ? "Whole council" : area.name();
    }

    public static String href(Council council, Assessed one) {
        return "/%s/indicators/%s".formatted(council.id(), one.indicator().id());
    }

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /// The words with a capital, and nothing else changed.
    public static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK)
                        + words.substring(1).replace('-', ' ');
    }
}
