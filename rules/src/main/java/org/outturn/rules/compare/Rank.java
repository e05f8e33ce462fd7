package org.outturn.rules.compare;

import java.util.List;
import java.util.Objects;
import org.outturn.rules.quantity.Quantity;
import org.outturn.rules.series.Polarity;

/// Where an area stands among the areas that have data.
public sealed interface Rank {
    /// '28/152 (=)', or why there is none.
    String text();

    /// @param place 1 for the best; areas with equal figures share a place and the next place is skipped (competition ranking)
    /// @param of how many areas have data
    /// @param tied whether another area has the same figure
    record Placed(int place, int of, boolean tied) implements Rank {
        @Override
        public String text() {
            return place + "/" + of + (tied ? " (=)" : "");
        }

        /// How many places better (positive) or worse (negative) than before, when both count the same number of areas. Otherwise the
        /// difference is of places among different fields, which the reader must be told.
        public int movedFrom(Placed before) {
            return before.place - place;
        }

        public boolean sameField(Placed before) {
            return of == before.of;
        }
    }

    /// @param why in words
    record NotPlaced(String why) implements Rank {
        @Override
        public String text() {
            return why;
        }
    }

    /// The rank of one area, by figures as they are given: hand over published figures to rank as the publisher does.
    ///
    /// @throws IllegalArgumentException when the areas do not contain this one, or contain it twice
    static Rank of(String area, List<AreaFigure> areas, Polarity polarity) {
        var own = areas.stream().filter(figure -> figure.area().equals(area)).toList();
        if (own.size() != 1) {
            throw new IllegalArgumentException(
                    "'%s' is in the comparison %d times, not once".formatted(area, own.size()));
        }
        if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
            return new NotPlaced("not ranked: neither higher nor lower is better");
        }
        var value = own.getFirst().value();
        if (value == null) {
            return new NotPlaced("not ranked: no data");
        }
        return placed(value, values(areas), polarity);
    }

    private static List<Quantity> values(List<AreaFigure> areas) {
        return areas.stream()
                .map(AreaFigure::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Placed placed(Quantity value, List<Quantity> values, Polarity polarity) {
        int better = 0;
        int same = 0;
        for (var other : values) {
            int compared = polarity.compare(other, value);
            better += compared > 0 ? 1 : 0;
            same += compared == 0 ? 1 : 0;
        }
        return new Placed(better + 1, values.size(), same > 1);
    }
}
