package org.outturn.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.catalogue.Frequency;
import org.outturn.catalogue.Indicator;
import org.outturn.collection.Benchmark;
import org.outturn.collection.EarlierFigure;
import org.outturn.collection.Figure;
import org.outturn.collection.Words;
import org.outturn.rules.direction.Against;
import org.outturn.rules.period.Period;
import org.outturn.rules.rating.CutOff;
import org.outturn.rules.rating.Judged;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Quality;
import org.outturn.rules.verdict.Case;
import org.outturn.rules.verdict.Definition;

/// Puts together what is known of one figure, so that the rules can judge it.
///
/// @param period the reporting period that is asked about
/// @param figure none when nothing is reported
record CaseFile(
        Evidence evidence,
        Indicator indicator,
        String area,
        Period period,
        @Nullable Figure figure) {
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    Definition definition() {
        return new Definition(
                indicator.measure(),
                indicator.polarity(),
                indicator.accumulation(),
                evidence.scheme(indicator.scheme()).rule(),
                indicator.significance(),
                indicator.compare(),
                evidence.council().precision(),
                indicator.forecastChoice());
    }

    /// @param planned from [#planned()]
    /// @param stated from [#stated()]
    /// @param history from [#history()]
    Case matter(Planned planned, Map<String, String> stated, List<Figure> history) {
        var observation = observation();
        var given = given();
        var latest = observation == null || isMissing(observation) ? latest(given) : null;
        return new Case(
                observation == null && !isDue()
                        ? new Observation(period, null, null, null, 0, Quality.NOT_DUE)
                        : observation,
                planned.target() == null ? null : planned.target().target(),
                planned.year() == null ? null : planned.year().target(),
                List.copyOf(
                        before().earlier(latest == null ? observation : latest, given).values()),
                StatedDirections.of(evidence.council(), indicator, stated),
                judged().orElse(null),
                cutOffs(),
                history.stream().map(Figure::observation).toList(),
                planned.complete(),
                latest,
                planned.target() == null ? null : planned.target().period());
    }

    /// What a rating takes: the past only where the forecast is rated, since finding its method is most of the work.
    Case matterOfRating() {
        var planned = planned();
        boolean onForecast =
                !planned.complete() && evidence.scheme(indicator.scheme()).rule().judgesForecast();
        return matter(planned, stated(), onForecast ? history() : List.of());
    }

    /// What was known of the series when the figure was reported, in the order of the periods covered.
    List<Figure> history() {
        var observation = observation();
        return observation == null ? List.of() : before().history(observation);
    }

    Series series() {
        return new Series(indicator.id(), area);
    }

    /// In which the figure is reported; the one asked about when there is no figure.
    Period reported() {
        return figure == null ? period : figure.reported();
    }

    @Nullable Observation observation() {
        return figure == null ? null : figure.observation();
    }

    Before before() {
        return new Before(indicator, evidence.figures(series()), reported());
    }

    Planned planned() {
        return Planned.of(
                evidence.targets(series()),
                reported(),
                observation(),
                evidence.scheme(indicator.scheme()).rule().judgesForecast(),
                indicator.accumulation() == Accumulation.FLOW);
    }

    /// The rating that a person set for the period asked about, or for that in which the figure is reported.
    Optional<Judged> judged() {
        var judged = evidence.judged(series(), period);
        var given = judged == null ? evidence.judged(series(), reported()) : judged;
        return given == null
                ? Optional.empty()
                : evidence.framework()
                        .rating(given.rating())
                        .map(rating -> new Judged(rating, given.by(), given.reason()));
    }

    Optional<BestCutOff> bestCutOff() {
        return BestCutOff.of(indicator, evidence.scheme(indicator.scheme()).rule(), cutOffs());
    }

    /// The newest that covers no later time than the figure.
    @Nullable Benchmark benchmark() {
        var upTo = figure == null ? period : figure.observation().period();
        return evidence.benchmarks(series()).stream()
                .filter(one -> !one.period().end().isAfter(upTo.end()))
                .reduce((one, other) -> other.period().compareTo(one.period()) > 0 ? other : one)
                .orElse(null);
    }

    /// What is printed for the period asked about, the one in which the figure is reported, and that of the benchmark.
    Map<String, String> stated() {
        var stated = evidence.stated(series(), period);
        evidence.stated(series(), reported()).forEach(stated::putIfAbsent);
        var benchmark = benchmark();
        if (benchmark != null) {
            var printed = evidence.stated(series(), benchmark.period());
            for (var what : List.of("benchmark", "rank", "rank-movement")) {
                var text = printed.get(what);
                if (text != null) {
                    stated.putIfAbsent(what, text);
                }
            }
        }
        return stated;
    }

    /// Commentary of the period asked about, or else of that in which the figure is reported, by kind.
    Map<String, Words> words() {
        var words = new LinkedHashMap<>(evidence.words(series(), period));
        evidence.words(series(), reported()).forEach(words::putIfAbsent);
        return words;
    }

    /// Earlier figures given beside the figure; a baseline also for the whole year.
    private List<EarlierFigure> given() {
        var own = evidence.earlier(series(), reported());
        var given = own.isEmpty() ? evidence.earlier(series(), period) : own;
        return given.stream().anyMatch(one -> one.with() == Against.BASELINE)
                ? given
                : Stream.concat(
                                given.stream(),
                                evidence.earlier(series(), reported().financialYear()).stream()
                                        .filter(one -> one.with() == Against.BASELINE))
                        .toList();
    }

    /// The latest figure, where a paper compares that although it is not of the period.
    private @Nullable Observation latest(List<EarlierFigure> given) {
        return given.stream()
                .map(EarlierFigure::of)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(wanted ->
                        evidence.figures(series()).stream()
                                .map(Figure::observation)
                                .filter(one -> one.period().covers(wanted))
                                .findFirst())
                .orElse(null);
    }

    /// Those that hold since the latest date.
    private List<CutOff> cutOffs() {
        var begun =
                evidence.cutOffs(indicator.id()).stream()
                        .filter(one -> !one.from().start().isAfter(reported().end()))
                        .toList();
        var since = begun.stream().map(one -> one.from().start()).max(Comparator.naturalOrder());
        return begun.stream()
                .filter(one -> since.filter(one.from().start()::equals).isPresent())
                .flatMap(one ->
                        evidence.framework().rating(one.rating()).stream()
                                .map(rating -> new CutOff(rating, one.limit())))
                .toList();
    }

    private static boolean isMissing(Observation observation) {
        return observation.quality() == Quality.NOT_DUE
                || observation.quality() == Quality.NOT_AVAILABLE;
    }

    /// Whether the end of the period is a time at which the indicator's figure falls due.
    private boolean isDue() {
        Frequency frequency = indicator.frequency();
        int months = period.monthsOfYearGone();
        return switch (frequency) {
            case null -> true;
            case MONTHLY -> true;
            case QUARTERLY -> months % QUARTER == 0;
            case HALF_YEARLY -> months % HALF == 0;
            case ANNUAL -> months % YEAR == 0;
        };
    }
}
