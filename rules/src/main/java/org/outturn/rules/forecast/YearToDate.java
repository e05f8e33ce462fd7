package org.outturn.rules.forecast;

import java.time.LocalDate;
import java.util.Comparator;
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
        var total = Quantity.ZERO;
        LocalDate next = upTo.financialYear().start();
        while (!next.isAfter(upTo.end())) {
            var from = next;
            var figure =
                    figures.stream()
                            .filter(o -> o.period().start().equals(from))
                            .filter(o -> !o.period().end().isAfter(upTo.end()))
                            .filter(o -> o.period().lengthInMonths() > 0)
                            .filter(o -> o.result(measure).isPresent())
                            .max(Comparator.comparing(o -> o.period().end()));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(figure.get().result(measure).orElseThrow());
            next = figure.get().period().end().plusDays(1);
        }
        return Optional.of(new YearToDate(total, upTo.monthsOfYearGone()));
    }
}
