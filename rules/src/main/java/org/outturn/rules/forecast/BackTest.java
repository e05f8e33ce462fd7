package org.outturn.rules.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;

/// Forecasts that would have been made in the past, beside the outturns that came.
public final class BackTest {
    private BackTest() {}

    /// One forecast of the past.
    ///
    /// @param at the latest period that it knew of
    public record Trial(Period at, Forecast forecast, Quantity outturn) {
        /// The distance from the outturn.
        public Quantity miss() {
            return outturn.minus(forecast.value()).absolute();
        }

        /// Whether the outturn came within the range; empty when none was given.
        public Optional<Boolean> inside() {
            return Optional.ofNullable(forecast.range()).map(range -> range.contains(outturn));
        }
    }

    /// A trial for each figure that does not end a year and whose year came to its end, with only the figures up to it.
    public static List<Trial> run(
            Measure measure, Accumulation accumulation, List<Observation> figures, Choice choice) {
        var trials = new ArrayList<Trial>();
        var ordered = figures.stream().sorted(Comparator.comparing(Observation::period)).toList();
        for (var figure : ordered) {
            var at = figure.period();
            if (at.monthsOfYearGone() < 12 && figure.result(measure).isPresent()) {
                var outturn = outturn(measure, accumulation, ordered, at);
                var forecast =
                        outturn.flatMap(_ ->
                                Forecaster.outturn(measure, accumulation, ordered, at, choice)
                                        .found());
                forecast.ifPresent(made -> trials.add(new Trial(at, made, outturn.orElseThrow())));
            }
        }
        return List.copyOf(trials);
    }

    private static Optional<Quantity> outturn(
            Measure measure, Accumulation accumulation, List<Observation> figures, Period at) {
        var year = at.financialYear();
        return switch (accumulation) {
            case FLOW -> new Stretches(measure, figures).total(year.start(), year.end());
            case STOCK, ROLLING, RATIO ->
                    figures.stream()
                            .filter(one -> one.period().end().equals(year.end()))
                            .filter(one -> one.period().isLikeForLike(at))
                            .findFirst()
                            .flatMap(one -> one.result(measure));
        };
    }
}
