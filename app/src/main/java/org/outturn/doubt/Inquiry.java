package org.outturn.doubt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.Scorecard;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.rules.doubt.Denominators;
import org.outturn.rules.doubt.Doubt;
import org.outturn.rules.doubt.Inspection;
import org.outturn.rules.doubt.Plausible;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;

/// Looks at the figures of a scorecard: each beside its own past, and beside its neighbours.
final class Inquiry {
    private final Scorecard scorecard;
    private final Past past;
    private final AreaSums sums;
    private final LocalDate today;
    private final Map<Denominators.Entry, Doubt> mismatches;

    Inquiry(Scorecard scorecard, Past past, List<Area> areas, LocalDate today) {
        this.scorecard = scorecard;
        this.past = past;
        this.today = today;
        sums = new AreaSums(scorecard, areas);
        mismatches =
                new HashMap<>(
                        Denominators.mismatches(
                                Stream.concat(
                                                scorecard.whole().stream(),
                                                scorecard.parts().stream())
                                        .flatMap(one -> entry(one).stream())
                                        .toList()));
    }

    List<Doubt> doubts(Assessed one) {
        var doubts = new ArrayList<Doubt>();
        var figure = one.figure();
        if (figure == null || isBehind(one, figure)) {
            doubts.addAll(awaited(one).doubts(Plausible.STANDARD));
        }
        if (figure != null) {
            doubts.addAll(given(one, figure).doubts(Plausible.STANDARD));
        }
        entry(one).map(mismatches::get).ifPresent(doubts::add);
        sums.doubt(one).ifPresent(doubts::add);
        return doubts;
    }

    private Inspection awaited(Assessed one) {
        return new Inspection(
                one.indicator().measure(),
                null,
                due(one, lastEnd(one)),
                null,
                today,
                List.of(),
                List.of());
    }

    private Inspection given(Assessed one, Figure figure) {
        var measure = one.indicator().measure();
        return new Inspection(
                measure,
                figure.observation(),
                figure.observation().quality() == Quality.NOT_DUE
                        ? null
                        : due(one, figure.reported().end()),
                past.received(figure),
                today,
                past.before(figure),
                past.revisions(figure, measure));
    }

    /// Whether a later figure than the latest should be there by the end of the scorecard's period.
    private boolean isBehind(Assessed one, Figure figure) {
        return one.indicator().frequency() != null
                && figure.reported().end().isBefore(lastEnd(one));
    }

    /// The end of the last period of the indicator's frequency that is over by the end of the scorecard's.
    private LocalDate lastEnd(Assessed one) {
        int months =
                switch (one.indicator().frequency()) {
                    case null -> 1;
                    case MONTHLY -> 1;
                    case QUARTERLY -> 3;
                    case HALF_YEARLY -> 6;
                    case ANNUAL -> 12;
                };
        var period = scorecard.period();
        return YearMonth.from(period.end())
                .minusMonths(period.monthsOfYearGone() % months)
                .atEndOfMonth();
    }

    /// So many days after the end of a reporting period; null where the council sets none.
    private static @Nullable LocalDate due(Assessed one, LocalDate end) {
        var days = one.indicator().due();
        return days == null ? null : end.plusDays(days);
    }

    private Optional<Denominators.Entry> entry(Assessed one) {
        var population = one.indicator().population();
        var figure = one.figure();
        var observation = figure == null ? null : figure.observation();
        return population == null || observation == null
                ? Optional.empty()
                : entry(one, population, observation);
    }

    private Optional<Denominators.Entry> entry(
            Assessed one, String population, Observation observation) {
        var denominator = observation.denominator();
        return denominator == null
                ? Optional.empty()
                : Optional.of(
                        new Denominators.Entry(
                                one.indicator().title(),
                                one.area() == null ? Area.WHOLE : one.area().id(),
                                observation.period(),
                                population,
                                denominator,
                                scorecard.council().roundedTo(one.indicator().id())));
    }
}
