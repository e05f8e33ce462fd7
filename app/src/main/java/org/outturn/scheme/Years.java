package org.outturn.scheme;

import java.util.ArrayList;
import java.util.List;
import org.outturn.collection.Figure;
import org.outturn.design.Option;
import org.outturn.rules.period.Period;

/// The financial years that a scheme can be tried on: last year and this together, or one of the latest.
record Years(List<Period> all) {
    private static final int OFFERED = 6;

    /// @param latest the council's latest reporting period
    static Years of(Period latest, List<Figure> figures) {
        var first =
                figures.stream()
                        .map(one -> one.reported().financialYear())
                        .min(Period::compareTo)
                        .orElse(latest.financialYear());
        var years = new ArrayList<Period>();
        for (var year = latest.financialYear();
                years.size() < OFFERED && !year.end().isBefore(first.end());
                year = year.previous()) {
            years.add(year);
        }
        return new Years(years.isEmpty() ? List.of(latest.financialYear()) : List.copyOf(years));
    }

    /// Last year and this, unless one is named.
    List<Period> chosen(String word) {
        var one = all.stream().filter(year -> year.toString().equals(word)).toList();
        return one.isEmpty() ? both() : one;
    }

    List<Option> options(String word) {
        var options = new ArrayList<Option>();
        boolean one = all.stream().anyMatch(year -> year.toString().equals(word));
        options.add(new Option("", words(both()), !one));
        for (var year : all) {
            options.add(new Option(year.toString(), year.label(), year.toString().equals(word)));
        }
        return options;
    }

    static String words(List<Period> years) {
        return years.size() == 1
                ? years.getFirst().label()
                : "%s and %s".formatted(years.getLast().label(), years.getFirst().label());
    }

    private List<Period> both() {
        return all.subList(0, Math.min(2, all.size()));
    }
}
