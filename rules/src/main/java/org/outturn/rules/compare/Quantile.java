package org.outturn.rules.compare;

import java.util.List;
import org.outturn.rules.compare.Rank.NotPlaced;
import org.outturn.rules.compare.Rank.Placed;
import org.outturn.rules.series.Polarity;

/// Which quarter, fifth or tenth of the areas an area is in; 1 holds the best.
public sealed interface Quantile {
    /// @param number 1 to `of`
    /// @param of 4 for quartiles
    record In(int number, int of) implements Quantile {
        /// 'quartile 2 of 4'.
        public String text() {
            return name() + " " + number + " of " + of;
        }

        private String name() {
            return switch (of) {
                case 3 -> "third";
                case 4 -> "quartile";
                case 5 -> "quintile";
                case 10 -> "decile";
                default -> "group";
            };
        }
    }

    /// @param why in words
    record None(String why) implements Quantile {}

    /// By the method of the public health technical guide, as in PHEindicatormethods: areas of equal figures share the better rank and
    /// so the better quantile. Areas without data take no part; fewer areas than quantiles give none.
    ///
    /// @param quantiles 2 or more
    static Quantile of(String area, List<AreaFigure> areas, Polarity polarity, int quantiles) {
        if (quantiles < 2) {
            throw new IllegalArgumentException("There are 2 quantiles or more, not " + quantiles);
        }
        return switch (Rank.of(area, areas, polarity)) {
            case NotPlaced none -> new None(none.why());
            case Placed placed ->
                    placed.of() < quantiles
                            ? new None(
                                    "only %d areas have data, too few for %d groups"
                                            .formatted(placed.of(), quantiles))
                            : new In(number(placed, quantiles), quantiles);
        };
    }

    private static int number(Placed placed, int quantiles) {
        int behind = placed.of() + 1 - placed.place();
        int up = Math.ceilDiv(behind * quantiles, placed.of());
        return Math.max(1, quantiles + 1 - up);
    }
}
