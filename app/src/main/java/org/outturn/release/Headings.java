package org.outturn.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.release.Mapping.Column;
import org.outturn.release.Mapping.SetMeasure;
import org.outturn.rules.period.Period;

/// Which columns of a file hold which figures. In a long file one column holds them all; in a wide one each measure, each period or each of
/// both has a column of its own, whose heading holds the measure's code or the period's word.
record Headings(Mapping mapping) {
    static final String MEASURE = "{measure}";
    static final String PERIOD = "{period}";

    /// Where a row holds a figure.
    ///
    /// @param measure null where the row says which, or there is only one
    /// @param word the file's word for the period; empty where the heading does not hold it
    /// @param period null where the row or the mapping says which
    record Spot(@Nullable SetMeasure measure, String word, @Nullable Period period) {}

    static boolean isWide(@Nullable String heading, String by) {
        return heading != null && heading.contains(by);
    }

    boolean isWide(String by) {
        return isWide(mapping.columns().get(Column.VALUE), by);
    }

    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        if (isWide(MEASURE)) {
            mapping.measures().forEach(one -> addTo(spots, one));
        } else {
            addTo(spots, null);
        }
        return spots;
    }

    private void addTo(List<Spot> spots, @Nullable SetMeasure measure) {
        if (isWide(PERIOD)) {
            mapping.periods().forEach((word, period) -> spots.add(new Spot(measure, word, period)));
        } else {
            spots.add(new Spot(measure, "", null));
        }
    }

    /// The heading of a column for a measure; null where the file has none.
    @Nullable String name(Column column, SetMeasure measure, Spot spot) {
        var name = own(column, measure);
        return name == null
                ? null
                : name.replace(MEASURE, measure.code()).replace(PERIOD, spot.word());
    }

    private @Nullable String own(Column column, SetMeasure measure) {
        var own =
                switch (column) {
                    case NUMERATOR -> measure.numerator();
                    case DENOMINATOR -> measure.denominator();
                    case PERIOD, AREA, NAME, KIND, MEASURE, PART, VALUE -> null;
                };
        return own == null ? mapping.columns().get(column) : own;
    }

    /// Every heading that the file must have.
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        mapping.columns()
                .forEach((column, name) -> {
                    switch (column) {
                        case PERIOD, AREA, NAME, KIND, MEASURE, PART -> names.add(name);
                        case VALUE, NUMERATOR, DENOMINATOR -> {
                            // those of each measure, below
                        }
                    }
                });
        names.addAll(mapping.keep().keySet());
        for (var measure : mapping.measures()) {
            names.addAll(measure.keep().keySet());
            for (var spot : spots()) {
                if (spot.measure() == null || spot.measure().equals(measure)) {
                    for (var column : List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR)) {
                        var name = name(column, measure, spot);
                        if (name != null) {
                            names.add(name);
                        }
                    }
                }
            }
        }
        return names;
    }

    /// The heading of a column that every file has once.
    String name(Column column) {
        return Objects.requireNonNull(mapping.columns().get(column));
    }
}
