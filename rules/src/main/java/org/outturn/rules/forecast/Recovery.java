package org.outturn.rules.forecast;

import java.util.List;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Accumulation;
import org.outturn.rules.series.Observation;
import org.outturn.rules.series.Polarity;

/// Will it recover? What the rest of the year has to bring for the outturn to meet its target, and how often that much has been done.
public sealed interface Recovery {
    /// For a councillor, as one or two sentences.
    String words();

    /// The rest of the year has to be at least this good.
    ///
    /// @param average needed in each remaining period; for a level the change needed from each period to the next
    /// @param soFar the average of the year so far; for a level where it stands
    /// @param periods how many remain
    /// @param done runs of as many periods in the past that were at least as good
    /// @param runs how many such runs there were
    record Needs(Quantity average, Quantity soFar, int periods, int done, int runs, String words)
            implements Recovery {}

    /// The target is met already: a count cannot be lost again, a level has to hold.
    record Reached(String words) implements Recovery {}

    /// Nothing that the rest of the year can bring would meet the target.
    record Lost(String words) implements Recovery {}

    /// @param words why the question does not arise, or cannot be answered
    record NotAsked(String words) implements Recovery {}

    /// @param figures of this year and earlier ones, in any order
    /// @param upTo what the latest figure covers
    /// @param target for the whole financial year, in the unit of the measure
    static Recovery of(
            Measure measure,
            Polarity polarity,
            Accumulation accumulation,
            List<Observation> figures,
            Period upTo,
            Quantity target) {
        if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
            return new NotAsked("Neither higher nor lower is better.");
        }
        if (upTo.monthsOfYearGone() == 12) {
            return new NotAsked("The year is over.");
        }
        var known = Forecaster.known(figures, upTo);
        var rest = new Rest(measure, polarity == Polarity.HIGHER, upTo, target);
        return switch (accumulation) {
            case FLOW -> rest.ofFlow(known);
            case RATIO ->
                    known.stream().allMatch(Observation::hasParts)
                            ? rest.ofRatio(known)
                            : rest.ofLevel(Levels.of(measure, accumulation, known, rest.end()));
            case STOCK, ROLLING ->
                    rest.ofLevel(Levels.of(measure, accumulation, known, rest.end()));
        };
    }
}
