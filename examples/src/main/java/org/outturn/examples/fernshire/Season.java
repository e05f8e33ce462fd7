package org.outturn.examples.fernshire;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// Shapes of a year, January to December, between -1 and 1.
enum Season {
    WINTER(1.0, 0.8, 0.4, -0.1, -0.5, -0.7, -0.8, -0.7, -0.4, 0.1, 0.5, 1.0),
    SUMMER(-0.9, -0.7, -0.4, 0.0, 0.4, 0.7, 1.0, 1.0, 0.3, -0.1, -0.6, -0.7),
    SPRING(0.1, 0.3, 0.9, 1.0, 0.5, 0.0, -0.3, -0.4, -0.3, -0.4, -0.6, -0.8),
    GARDEN(-1.0, -0.8, -0.2, 0.5, 0.9, 1.0, 0.7, 0.6, 0.4, 0.1, -0.4, -0.8),
    POTHOLE(0.8, 1.0, 0.9, 0.5, 0.0, -0.4, -0.6, -0.7, -0.7, -0.5, -0.3, 0.0),
    SCHOOL(0.2, 0.2, 0.4, 0.0, 0.3, 0.5, 0.3, -1.0, -0.1, 0.3, 0.4, -0.5),
    TERM(0.6, 0.6, 0.6, 0.3, 0.3, 0.3, -1.0, -1.0, -1.0, 0.1, 0.1, 0.1),
    AUTUMN(-0.4, -0.4, -0.4, -0.4, -0.3, -0.2, -0.1, 0.5, 1.0, 0.7, 0.2, -0.2),
    NEWYEAR(1.0, 0.8, 0.5, 0.0, -0.2, -0.3, -0.4, -0.4, -0.1, 0.0, -0.2, -0.7),
    PLANTING(1.0, 1.0, 0.8, -0.6, -1.0, -1.0, -1.0, -1.0, -0.9, -0.2, 0.9, 1.0),
    YEAREND(0.2, 0.5, 1.0, -0.7, -0.3, -0.1, -0.2, -0.3, 0.1, -0.1, 0.0, -0.1),
    NONE(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /// Share of a year's tax collected in each month, April to March: ten instalments and late
    /// payers.
    private static final double[] COLLECTED = {
        10.7, 9.5, 9.4, 9.4, 9.4, 9.3, 9.4, 9.3, 9.4, 9.2, 3.0, 2.0
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Double> months;

    Season(Double... months) {
        this.months = List.of(months);
    }

    static Season named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    double over(Span span) {
        double sum = 0;
        int count = 0;
        for (var m = span.first(); !m.isAfter(span.last()); m = m.plusMonths(1)) {
            sum += months.get(m.getMonthValue() - 1);
            count++;
        }
        return sum / count;
    }

    /// The share of what the year collects that is in by the end of a month.
    static double collectedBy(YearMonth month) {
        double part = 0;
        double whole = 0;
        int gone = (month.getMonthValue() + 8) % 12;
        for (int i = 0; i < 12; i++) {
            whole += COLLECTED[i];
            part += i <= gone ? COLLECTED[i] : 0;
        }
        return part / whole;
    }
}
