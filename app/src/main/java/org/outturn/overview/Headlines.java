package org.outturn.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.assessment.Assessed;
import org.outturn.listing.State;
import org.outturn.rules.direction.Direction;
import org.outturn.rules.rating.Mood;
import org.outturn.rules.rating.Rating;
import org.outturn.site.Frame;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Setting;
import org.outturn.viewing.page.Headline;

/// The five numbers at the head of the overview.
///
/// @param counted a measure and its variants are one, as in reports
record Headlines(Setting setting, List<Rating> ratings, List<Assessed> counted) {
    List<Headline> list() {
        long rated = count(one -> Looks.rating(one.verdict().outcome()) != null);
        long worse = count(one -> State.RATING_WORSE.is(one, setting.period()));
        long better = count(one -> State.RATING_BETTER.is(one, setting.period()));
        long without = count(one -> State.WITHOUT_FIGURE.is(one, setting.period()));
        return List.of(
                new Headline(
                        poorWords(),
                        String.valueOf(count(Headlines::isPoor)),
                        "of %d that are rated".formatted(rated),
                        indicators(poorFilter(ratings))),
                new Headline(
                        "Rating got worse",
                        String.valueOf(worse),
                        "since the figure before",
                        worse == 0 ? null : state(State.RATING_WORSE)),
                new Headline(
                        "Rating got better",
                        String.valueOf(better),
                        "since the figure before",
                        better == 0 ? null : state(State.RATING_BETTER)),
                new Headline(
                        setting.council().word(Direction.WORSENING),
                        String.valueOf(
                                count(one ->
                                        one.verdict()
                                                .direction()
                                                .equals(Optional.of(Direction.WORSENING)))),
                        "direction of travel",
                        indicators("direction=worsening")),
                new Headline(
                        "Without a figure",
                        String.valueOf(without),
                        "of " + Looks.count(counted.size(), "indicator", "indicators"),
                        without == 0 ? null : state(State.WITHOUT_FIGURE)));
    }

    private long count(Predicate<Assessed> test) {
        return counted.stream().filter(test).count();
    }

    private String indicators(String filter) {
        var list = Frame.Part.INDICATORS.address(setting.council());
        return setting.keep(filter.isEmpty() ? list : list + "?" + filter);
    }

    private String state(State state) {
        return indicators("state=" + state.word());
    }

    private String poorWords() {
        return ratings.stream()
                .filter(rating -> rating.mood() == Mood.POOR)
                .map(Rating::name)
                .reduce((one, two) -> one + " or " + two)
                .orElse("Poor");
    }

    /// What the list of indicators is asked for, to show those with a poor rating.
    static String poorFilter(List<Rating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.mood() == Mood.POOR)
                .map(rating -> "rating=" + rating.id())
                .reduce((one, two) -> one + "&" + two)
                .orElse("");
    }

    static boolean isPoor(Assessed one) {
        var rating = Looks.rating(one.verdict().outcome());
        return rating != null && rating.mood() == Mood.POOR;
    }
}
