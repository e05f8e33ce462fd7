package org.outturn.rules.forecast;

import java.util.List;
import java.util.Optional;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Observation;

/// A flow from the start of its financial year.
///
/// @param months 1 to 12 months gone
public record YearToDate(Quantity total, int months) {
    /// Adds the figures that together cover the year from April to the end of `upTo` without a gap or an overlap, taking the longest
    /// first: a cumulative figure counts alone, months and quarters add up. None when a stretch is missing.
    public static Optional<YearToDate> of(Measure measure, List<Observation> figures, Period upTo) {
        return new Stretches(measure, figures)
                .total(upTo.financialYear().start(), upTo.end())
                .map(total -> new YearToDate(total, upTo.monthsOfYearGone()));
    }
}
