package org.outturn.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.collection.Figure;
import org.outturn.rules.period.Period;
import org.outturn.rules.quantity.Measure;

/// Chooses the figure of a series that a scorecard speaks of.
record Selection(Period period, FiguresAs mode) {
    private static final Comparator<Figure> LATEST =
            Comparator.comparing((Figure one) -> one.observation().period())
                    .thenComparing(Figure::reported);

    /// None when nothing is reported. A figure that is not there does not hide an earlier one of the year that is.
    Optional<Figure> choose(List<Figure> figures, Measure measure) {
        return switch (mode) {
            case REPORTED ->
                    latest(figures.stream().filter(one -> one.reported().equals(period)).toList())
                            .or(() -> latest(within(figures)));
            case LATEST -> {
                var soFar = soFar(figures);
                yield latest(
                                soFar.stream()
                                        .filter(one ->
                                                Results.of(measure, one.observation()).isPresent())
                                        .toList())
                        .or(() -> latest(soFar));
            }
        };
    }

    private List<Figure> within(List<Figure> figures) {
        return figures.stream().filter(one -> period.contains(one.reported())).toList();
    }

    /// Reported in the financial year, up to the end of the period.
    private List<Figure> soFar(List<Figure> figures) {
        var year = period.financialYear();
        return figures.stream()
                .filter(one -> !one.reported().end().isAfter(period.end()))
                .filter(one -> !one.reported().end().isBefore(year.start()))
                .toList();
    }

    private static Optional<Figure> latest(List<Figure> figures) {
        return figures.stream().max(LATEST);
    }
}
