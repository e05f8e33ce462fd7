package org.outturn.indicator;

import java.util.ArrayList;
import java.util.List;
import org.outturn.assessment.Assessed;
import org.outturn.rules.forecast.Forecast;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.rating.Outcome;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Target;
import org.outturn.viewing.Looks;
import org.outturn.viewing.Trend;
import org.outturn.viewing.page.Headline;

/// The figures at the head of an indicator's page: result, target, variance and forecast.
record IndicatorHeadlines(Assessed one) {
    List<Headline> list() {
        var headlines = new ArrayList<Headline>();
        headlines.add(
                new Headline(
                        "Result",
                        Looks.result(one),
                        Looks.sentence(Trend.covers(one).label()) + parts(),
                        null));
        var planned = one.target();
        headlines.add(
                new Headline(
                        "Target",
                        Looks.targetOrCutOff(one),
                        planned == null
                                ? cutOff()
                                : Looks.sentence(planned.period().label()) + tiers(),
                        null));
        var variance = one.verdict().variance();
        if (variance != null) {
            var words = variance.words(one.indicator().measure(), 1);
            int space = words.indexOf("% ") + 1;
            headlines.add(
                    new Headline(
                            "Variance",
                            Looks.capital(space > 0 ? words.substring(0, space) : words),
                            space > 0 ? words.substring(space).strip() : "",
                            null));
        }
        var forecast = one.verdict().forecast();
        if (forecast != null) {
            var outcome = one.verdict().forecastOutcome();
            headlines.add(
                    new Headline(
                            forecast.isOutturn() ? "Outturn" : "Forecast outturn",
                            Looks.result(one, forecast.value()),
                            outcome instanceof Outcome.Rated rated
                                    ? judged(forecast, rated)
                                    : "for the whole year",
                            "#year-end"));
        }
        return headlines;
    }

    /// A rating has words of its own for a forecast, or else is what it would be.
    private static String judged(Forecast forecast, Outcome.Rated rated) {
        return !rated.words().equals(rated.rating().name())
                ? rated.words()
                : (forecast.isOutturn() ? "rated " : "would be ") + rated.words();
    }

    private String cutOff() {
        return one.bestCutOff().map(best -> "the cut-off for " + best.rating().name()).orElse("");
    }

    private String tiers() {
        return one.target() != null && one.target().target() instanceof Target.Tiers tiers
                ? (tiers.minimum() == null
                                ? ""
                                : ", minimum "
                                        + one.indicator().measure().shownExactly(tiers.minimum()))
                        + (tiers.aspirational() == null
                                ? ""
                                : ", aspirational "
                                        + one.indicator()
                                                .measure()
                                                .shownExactly(tiers.aspirational()))
                : "";
    }

    private String parts() {
        var figure = one.figure();
        var words = figure == null ? "" : parts(figure.observation());
        return words.isEmpty() ? "" : ": " + words;
    }

    /// A share is so many of so many; an average or a rate is the one divided by the other.
    private String parts(Observation observation) {
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        boolean isShare = one.indicator().measure().kind() == Measure.Kind.PERCENT;
        return numerator == null || denominator == null
                ? ""
                : FigureTable.number(numerator)
                        + (isShare ? " of " : " divided by ")
                        + FigureTable.number(denominator);
    }
}
