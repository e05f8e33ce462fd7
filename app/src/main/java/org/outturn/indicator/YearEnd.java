package org.outturn.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.assessment.Assessed;
import org.outturn.assessment.BestCutOff;
import org.outturn.catalogue.Framework;
import org.outturn.collection.Figure;
import org.outturn.council.Area;
import org.outturn.indicator.page.IndicatorPage;
import org.outturn.rules.forecast.Recovery;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Trend;

/// Where the year is heading: the forecast with its range and its method, and what the rest of the year has to bring.
///
/// @param history of the whole council, oldest first
record YearEnd(Framework framework, Assessed one, List<Assessed> history) {
    /// Null where nothing is forecast and nothing can be asked of the rest of the year.
    IndicatorPage.@Nullable YearEnd page() {
        var words = new ArrayList<String>();
        var measure = one.indicator().measure();
        var forecast = one.verdict().forecast();
        if (forecast != null) {
            words.add(forecast.words());
            words.add(forecast.rangeWords(measure));
            words.add(forecast.reason());
        }
        var recovery = recovery().map(Recovery::words).orElse("");
        words.removeIf(String::isBlank);
        if (words.isEmpty() && recovery.isEmpty()) {
            return null;
        }
        var outcome = one.verdict().forecastOutcome();
        return new IndicatorPage.YearEnd(
                forecast == null ? null : Looks.result(one, forecast.value()),
                forecast == null
                        ? ""
                        : (forecast.isOutturn() ? "Outturn, by the " : "Forecast outturn, by ")
                                + forecast.method().words(),
                outcome == null || Looks.rating(outcome) == null ? null : Looks.mark(outcome),
                words,
                recovery);
    }

    /// Nothing where the question does not arise.
    private Optional<Recovery> recovery() {
        var indicator = one.indicator();
        var figure = one.figure();
        return figure == null
                ? Optional.empty()
                : target().map(target ->
                                Recovery.of(
                                        indicator.measure(),
                                        indicator.polarity(),
                                        indicator.accumulation(),
                                        history.stream()
                                                .map(Assessed::figure)
                                                .filter(Objects::nonNull)
                                                .map(Figure::observation)
                                                .toList(),
                                        figure.observation().period(),
                                        target))
                        .filter(recovery -> !(recovery instanceof Recovery.NotAsked));
    }

    /// For the whole year. What a level has to reach in its own period it has to reach at the year's end too.
    private Optional<Quantity> target() {
        var indicator = one.indicator();
        var year = Trend.covers(one).financialYear();
        var ofYear =
                framework.targets().stream()
                        .filter(planned -> planned.indicator().equals(indicator.id()))
                        .filter(planned -> planned.area().equals(Area.WHOLE))
                        .filter(planned -> planned.period().covers(year))
                        .findFirst()
                        .flatMap(planned -> planned.target().aim());
        if (ofYear.isPresent() || indicator.accumulation() == Accumulation.FLOW) {
            return ofYear;
        }
        var planned = one.target();
        return planned == null ? one.bestCutOff().map(BestCutOff::limit) : planned.target().aim();
    }
}
